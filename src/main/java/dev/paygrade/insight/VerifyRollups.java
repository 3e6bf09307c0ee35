package dev.paygrade.insight;

import dev.paygrade.boot.Command;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;

/**
 * {@code ./paygrade verify-rollups [--repair]}: counts the postings anew and prints where the ready statistics differ;
 * 1 if they do. With {@code --repair} they are then made anew.
 */
@ApplicationScoped
class VerifyRollups implements Command {
    private static final int MOST_SHOWN = 50;

    private final Rollups rollups;

    VerifyRollups(Rollups rollups) {
        this.rollups = rollups;
    }

    @Override
    public String name() {
        return "verify-rollups";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        boolean repair = arguments.equals(List.of("--repair"));
        if (!arguments.isEmpty() && !repair) {
            out.println("Usage: ./paygrade verify-rollups [--repair]");
            return MISUSED;
        }
        Verification found = rollups.verify();
        report(found, out);
        if (found.differences().isEmpty() || !repair) {
            return found.differences().isEmpty() ? 0 : 1;
        }
        out.println("Counting all postings anew …");
        rollups.rebuild();
        Verification again = rollups.verify();
        report(again, out);
        return again.differences().isEmpty() ? 0 : 1;
    }

    private static void report(Verification found, PrintStream out) {
        found.differences().stream().limit(MOST_SHOWN).forEach(out::println);
        int more = found.differences().size() - MOST_SHOWN;
        if (more > 0) {
            out.printf("… and %,d more%n", more);
        }
        out.printf(
                "%,d cells compared, %,d differ%n",
                found.compared(), found.differences().size());
        if (found.moving() > 0) {
            out.printf("%,d roles were passed by: their postings were changing just then%n", found.moving());
        }
    }
}
