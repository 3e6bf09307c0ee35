package dev.paygrade.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The dashboard and the alerts ask for what the running application tells. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MonitoringTest {
    private static final Path FOLDER = Path.of("deploy", "monitoring");
    private static final Pattern METRIC = Pattern.compile("\\b(?:paygrade|http|jvm|process|agroal)_[a-z_]+");
    private static final Pattern LABEL = Pattern.compile("[a-z]+(?==~?\")");

    private static Set<String> found(Pattern pattern, Iterable<String> expressions) {
        Set<String> all = new TreeSet<>();
        for (String expression : expressions) {
            Matcher matcher = pattern.matcher(expression);
            while (matcher.find()) {
                all.add(matcher.group());
            }
        }
        return all;
    }

    private static Set<String> expressions() throws IOException {
        Set<String> all =
                new TreeSet<>(Manifests.tree(FOLDER.resolve("alerts.yaml")).findValuesAsText("expr"));
        all.addAll(new ObjectMapper()
                .readTree(FOLDER.resolve("grafana-dashboard.json").toFile())
                .findValuesAsText("expr"));
        return all;
    }

    @Test
    void everyMetricThatTheyNameIsTold() throws IOException {
        Set<String> expressions = expressions();
        assertThat(expressions).hasSizeGreaterThan(25);
        given().get("/").then().statusCode(200);
        System.gc();
        await().untilAsserted(() -> {
            String told =
                    given().get("/q/metrics").then().statusCode(200).extract().asString();
            Set<String> names = new TreeSet<>();
            told.lines().filter(line -> !line.startsWith("#")).forEach(line -> names.add(line.split("[{ ]", 2)[0]));
            assertThat(names).containsAll(found(METRIC, expressions));
            assertThat(found(LABEL, expressions))
                    .allSatisfy(label -> assertThat(told).contains(label + "=\""));
            // counted by the watchdog, and not merely registered
            assertThat(told).contains("paygrade_database_up 1.0").doesNotContain("paygrade_sources_enabled 0.0");
        });
    }

    @Test
    void everyAlertSaysWhatToDo() throws IOException {
        JsonNode rules = Manifests.tree(FOLDER.resolve("alerts.yaml")).at("/groups/0/rules");
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.path("alert").asText()).startsWith("Paygrade");
            assertThat(rule.path("for").asText()).matches("[0-9]+[mh]");
            assertThat(rule.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(rule.at("/annotations/description").asText()).hasSizeGreaterThan(20);
        });
    }
}
