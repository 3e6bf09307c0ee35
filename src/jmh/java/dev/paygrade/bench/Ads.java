package dev.paygrade.bench;

import java.util.List;

/** Texts to measure with, written for this. */
final class Ads {
    /** Short pay fields as boards write them; the peer understands about half of them. */
    static final List<String> SHORT_PAY = List.of(
            "USD 100K - 130K",
            "$120,000 - $150,000",
            "$60-75/hr",
            "EUR 88K+ *",
            "$95k - $120k",
            "£45,000 to £55,000 per annum",
            "$140,000—$180,000 USD",
            "55.000 € - 70.000 € brutto",
            "$52.50 - $61.75 an hour",
            "CHF 120'000",
            "$80K",
            "Competitive",
            "$110,000.00 - $145,000.00 per year",
            "15 000 – 20 000 PLN netto + VAT",
            "Up to $200,000",
            "₹12-18 LPA");

    private static final String PARAGRAPH_OF_TEAM = """
            <h3>About the team</h3><p>We run the pipelines that move %d billion events a day from ferries, cranes and
            lighthouses into one warehouse, and we keep them boring. You will join seven engineers in Hamburg and Lisbon who
            like short meetings, long walks and careful reviews. Since our series B of $45M we have grown to 130 people.</p>
            """;

    private static final String DUTIES = """
            <h3>What you will do</h3><ul><li>Design and own batch and streaming jobs in Python, Spark and Kafka on AWS</li>
            <li>Model data in dbt and Snowflake, with tests that fail before the customer notices</li>
            <li>Work with product managers on what to measure, and say what cannot be known</li>
            <li>Review code, write runbooks, and take one week in six on call</li>
            <li>Help two junior colleagues to grow, and excel at explaining trade-offs</li></ul>
            """;

    private static final String WISHES = """
            <h3>What you bring</h3><ul><li>5+ years of experience with data systems in production</li>
            <li>Bachelor's degree in computer science or equivalent experience; a Master's is a plus</li>
            <li>Fluency in SQL and either Scala, Go or Java; R is welcome</li>
            <li>Experience with Kubernetes, Terraform and CI/CD with GitHub Actions</li>
            <li>Good written English; German is nice to have</li></ul>
            """;

    private static final String OFFER = """
            <h3>What we offer</h3><p>This is a full-time, permanent position, hybrid with two days a week in our Hamburg
            office, or remote within Germany, Portugal and Poland. The salary range for this role is €72,000 – €95,000 a year,
            depending on experience, plus a bonus of up to 10%%. We contribute to your pension, pay a learning budget of €2,000 a
            year, 30 days of paid vacation, parental leave, and a bicycle. We can sponsor visas and help with relocation.</p>
            """;

    private static final String SMALL_PRINT = """
            <p>We are an equal opportunity employer. All applicants are considered without regard to age, ancestry, colour,
            disability, gender identity, marital status, national origin, religion or veteran status. Reference %d. Applications
            are read by people; you will hear from us within 10 days. Questions go to our recruiting team at +49 40 5550 12%d.</p>
            """;

    private Ads() {}

    /** A description of about five kilobytes of HTML. */
    static String description() {
        StringBuilder html = new StringBuilder();
        html.append(PARAGRAPH_OF_TEAM.formatted(3)).append(DUTIES).append(WISHES).append(OFFER);
        for (int i = 0; html.length() < 5 * 1024; i++) {
            html.append(i % 2 == 0 ? SMALL_PRINT.formatted(4711 + i, 10 + i) : PARAGRAPH_OF_TEAM.formatted(3 + i));
        }
        return html.substring(0, 5 * 1024);
    }
}
