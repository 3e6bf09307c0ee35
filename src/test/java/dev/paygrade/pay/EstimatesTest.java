package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose estimate an amount is: a site's is no pay that the employer states. */
class EstimatesTest {
    private final PayReader reader = new PayReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adzuna estimates this salary at $68,200 per year. The employer has named no figure.",
                "Estimated pay (from Indeed, not provided by the employer): $41.7K – $52.8K a year",
                "Salary (estimated by ZipRecruiter): $90,000 - $110,000 per year",
                "$90K - $110K per year (Talent.com estimate)",
                "LinkedIn's estimate for this role is $120,000/yr - $150,000/yr.",
            })
    void isTheSites(String text) {
        assertThat(kinds(text)).containsExactly(PayKind.ESTIMATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The estimated salary range for this role is $90,000 - $110,000 per year.",
                "Indeed, our estimate of the base salary is $90,000 - $110,000 per year.",
                "Salary Range: $142,000 to $199,000 (estimated by the company in good faith).",
                "Salary: $95,000 per year. You keep our Glassdoor page friendly.",
            })
    void isTheEmployers(String text) {
        assertThat(kinds(text)).containsExactly(PayKind.BASE);
    }

    private List<PayKind> kinds(String text) {
        return reader.readProse("description", text, new PayContext(List.of("US"))).stream()
                .map(PayRange::kind)
                .toList();
    }
}
