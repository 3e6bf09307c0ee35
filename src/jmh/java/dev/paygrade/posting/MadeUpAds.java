package dev.paygrade.posting;

import dev.paygrade.source.RawPosting;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ads of several boards, one in ten of which shows an opening that an earlier board showed. The same at every run. */
final class MadeUpAds {
    static final List<String> BOARDS = List.of("bench-a", "bench-b", "bench-c", "bench-d");

    private static final List<String> ROLES = List.of(
            "Data Engineer", "Data Scientist", "Machine Learning Engineer", "Software Engineer", "Platform Engineer",
            "Analytics Engineer", "Product Manager", "Data Analyst", "Backend Engineer", "Research Scientist",
            "Solutions Architect", "Site Reliability Engineer", "Security Engineer", "Frontend Developer");
    private static final List<String> LEVELS = List.of("Junior", "Senior", "Principal", "");
    private static final List<String> TEAMS = List.of(
            "Payments", "Search", "Logistics", "Growth", "Infrastructure", "Risk", "Mobile", "Pricing", "Maps", "Ads");
    private static final List<String> CITIES = List.of(
            "Berlin, Germany", "London, United Kingdom", "New York, NY", "Austin, TX", "Toronto, Canada",
            "Paris, France", "Madrid, Spain", "San Francisco, CA", "Seattle, WA", "Dublin, Ireland");
    private static final List<String> SKILLS = List.of(
            "Python", "SQL", "Spark", "Kafka", "Kubernetes", "Terraform", "Go", "Java", "dbt", "Snowflake", "PyTorch");
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ter", "ban", "sol", "ver", "dun", "pri", "gat", "hol", "nes", "ram", "tik", "wel", "zor"
    };

    private final Random random = new Random(20260803);
    private final List<Opening> openings = new ArrayList<>();
    private final Set<List<String>> known = new HashSet<>();

    /** What every board says of an opening, whoever shows it. */
    private record Opening(
            String company, String title, String level, String city, @Nullable String pay, String description) {}

    /** An ad of a board; {@code again} where the opening was shown by another board. */
    record Made(RawPosting raw, boolean again) {}

    /** Ads of a board, numbered from there on; repeats only what stood before {@code earlier}. */
    List<Made> batch(String board, int from, int count) {
        List<Made> batch = new ArrayList<>();
        int earlier = openings.size() - count;
        Set<Opening> repeated = new HashSet<>();
        for (int i = 0; i < count; i++) {
            // only of the board before: a whole board shows none of its own twice
            boolean again = earlier >= 0 && random.nextInt(10) == 0;
            Opening opening = again ? openings.get(earlier + random.nextInt(count)) : opening();
            if (again && !repeated.add(opening)) {
                again = false;
                opening = opening();
            }
            if (!again) {
                openings.add(opening);
            }
            batch.add(new Made(ad(board, from + i, opening), again));
        }
        return batch;
    }

    private Opening opening() {
        String company;
        String title;
        String level;
        String city;
        do {
            company = word(random.nextInt(400)) + " " + word(random.nextInt(12));
            title = one(ROLES) + ", " + one(TEAMS) + " " + word(400 + random.nextInt(40));
            level = one(LEVELS);
            city = one(CITIES);
        } while (!known.add(List.of(company, title, level, city)));
        int low = 60_000 + 1000 * random.nextInt(80);
        String pay = random.nextInt(3) == 0 ? null : "USD %,d - %,d per year".formatted(low, low + 25_000);
        return new Opening(company, title, level, city, pay, description());
    }

    private RawPosting ad(String board, int number, Opening opening) {
        return RawPosting.builder("ad-%07d".formatted(number), (opening.level() + " " + opening.title()).strip())
                .company(opening.company())
                .locations(List.of(opening.city()))
                .url(URI.create("https://%s.invalid/jobs/%d".formatted(board, number)))
                .pay(opening.pay())
                .employmentType("Full time")
                .posted((1 + random.nextInt(30)) + " days ago")
                .skills(List.of(one(SKILLS), one(SKILLS)))
                .description(opening.description())
                .build();
    }

    /** Two kilobytes of HTML, of a vocabulary that thins out as that of a language does. */
    private String description() {
        StringBuilder html = new StringBuilder("<h3>About the role</h3><p>");
        int words = 0;
        while (html.length() < 2000) {
            if (words++ % 40 == 39) {
                html.append("We work with ").append(one(SKILLS)).append(" and ").append(one(SKILLS)).append(".</p><p>");
            }
            html.append(word((int) (6000 * Math.pow(random.nextDouble(), 3)))).append(' ');
        }
        return html.append("</p><p>We offer a pension, 30 days of paid vacation and hybrid work.</p>").toString();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 17; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
