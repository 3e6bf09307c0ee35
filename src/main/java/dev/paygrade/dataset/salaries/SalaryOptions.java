package dev.paygrade.dataset.salaries;

import dev.paygrade.dataset.DataFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param store false for a dry run
 * @param again replace what was imported under this identifier, or of this file, before
 * @param id of the data set
 * @param rejects where rejected rows go, or null for the default
 */
record SalaryOptions(
        Path file,
        boolean store,
        boolean again,
        String id,
        String name,
        @Nullable String licence,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable Path rejects) {
    static final String USAGE = """
            Usage: ./paygrade import-salaries [options] FILE
            Reads salaries from a .csv file (also .csv.gz) with the columns work_year, experience_level, employment_type,
            job_title, salary, salary_currency, salary_in_usd, employee_residence, remote_ratio, company_location and
            company_size. Two rows that are the ends of one ad become one interval, exact repeats become one. Without
            --store it only shows the counts.
              --store           keep them, as a series of their own that is never mixed with what ads state
              --again           replace the data set, if it was imported before
              --id ID           identifier of the data set; made of the file's name otherwise
              --name NAME       what people call it
              --licence NAME    such as CC0-1.0
              --url URL         where it was published
              --published DATE  when; otherwise the date in the file's name
              --rejects PATH    where rejected rows go; FILE.rejects.jsonl in this folder otherwise""";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)");

    /**
     * Reads a command line.
     *
     * @param folder that relative paths begin in
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static SalaryOptions parse(List<String> arguments, Path folder) {
        Path file = null;
        boolean store = false;
        boolean again = false;
        String id = null;
        String name = null;
        String licence = null;
        String url = null;
        LocalDate published = null;
        Path rejects = null;
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--store" -> store = true;
                case "--again" -> again = true;
                case "--id" -> id = id(value(word, words));
                case "--name" -> name = value(word, words);
                case "--licence", "--license" -> licence = value(word, words);
                case "--url" -> url = url(value(word, words));
                case "--published" -> published = date(value(word, words));
                case "--rejects" -> rejects = folder.resolve(value(word, words));
                default -> {
                    if (word.startsWith("-")) {
                        throw new IllegalArgumentException("there is no option " + word);
                    }
                    if (file != null) {
                        throw new IllegalArgumentException("one file at a time");
                    }
                    file = folder.resolve(word);
                }
            }
        }
        if (file == null) {
            throw new IllegalArgumentException("no file is named");
        }
        return new SalaryOptions(
                file,
                store,
                again,
                id == null ? idOf(file) : id,
                name == null ? DataFile.stem(file) : name,
                licence,
                url,
                published == null ? dateIn(file) : published,
                rejects);
    }

    private static String value(String option, Iterator<String> words) {
        String value = words.hasNext() ? words.next().strip() : "";
        if (value.isEmpty()) {
            throw new IllegalArgumentException(option + " wants a value");
        }
        return value;
    }

    private static String id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is no identifier: lower case letters, digits and -");
        }
        return id;
    }

    /** Only web addresses: they are shown as links. */
    private static String url(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + url + "' is no web address", e);
        }
        throw new IllegalArgumentException("'" + url + "' is no web address");
    }

    private static LocalDate date(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + date + "' is no date such as 2025-01-19", e);
        }
    }

    private static @Nullable LocalDate dateIn(Path file) {
        Matcher found = DATE.matcher(file.getFileName().toString());
        try {
            return found.find() ? LocalDate.parse(found.group(1)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String idOf(Path file) {
        String id = DataFile.stem(file).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "salaries" : id.length() <= 63 ? id : id.substring(0, 63);
    }
}
