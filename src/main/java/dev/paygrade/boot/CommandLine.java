package dev.paygrade.boot;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs one command and ends. */
public class CommandLine implements QuarkusApplication {
    private final Instance<Command> commands;

    CommandLine(@Any Instance<Command> commands) {
        this.commands = commands;
    }

    /** Set while a command runs: no page is served, nothing is scheduled, and no list of sources is entered. */
    public static final String MODE = "paygrade.command";

    /** What keeps the application quiet beside a site that may be running on the same database. */
    static void prepare() {
        System.setProperty(MODE, "true");
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.log.console.level", "WARN");
        System.setProperty("paygrade.harvest.enabled", "false");
        System.setProperty("paygrade.rates.enabled", "false");
        System.setProperty("paygrade.alert.enabled", "false");
    }

    @Override
    @SuppressWarnings("SystemOut") // a command's answer
    public int run(String... arguments) {
        Optional<Command> command =
                commands.stream().filter(one -> one.name().equals(arguments[0])).findFirst();
        if (command.isEmpty()) {
            System.err.printf(
                    "paygrade: there is no command %s; there are: %s%n",
                    arguments[0], commands.stream().map(Command::name).sorted().collect(Collectors.joining(", ")));
            return Command.MISUSED;
        }
        return command.get().run(List.of(Arrays.copyOfRange(arguments, 1, arguments.length)), System.out);
    }
}
