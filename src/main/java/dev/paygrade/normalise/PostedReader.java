package dev.paygrade.normalise;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and ages as boards write them. A date without a time is midnight UTC of that day. "30+ days ago" is no date, and
 * neither is one further ahead than a day or before 2000.
 */
final class PostedReader {
    private static final Pattern AGE = Pattern.compile(
            "(?:posted |vor |il y a |hace )?(\\d{1,3}|an?|one) ?(minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|mo|years?|yrs?|y)(?: ago)?");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final int LONGEST = 60;

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            day("MMM d, uuuu"),
            day("MMMM d, uuuu"),
            day("d MMM uuuu"),
            day("d MMMM uuuu"),
            day("d.M.uuuu"),
            day("uuuu/M/d"));

    private PostedReader() {}

    /**
     * The moment that a text names.
     *
     * @param readAt when the page was read, from which ages count
     */
    static Optional<Instant> read(@Nullable String text, Instant readAt) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        String stripped = text.strip();
        return moment(stripped, readAt)
                .filter(moment -> moment.isAfter(EARLIEST))
                .filter(moment -> moment.isBefore(readAt.plus(Duration.ofDays(3650))));
    }

    private static Optional<Instant> moment(String text, Instant readAt) {
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return Optional.of(text.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        switch (lower) {
            case "today", "just now", "just posted", "now" -> {
                return Optional.of(readAt);
            }
            case "yesterday" -> {
                return Optional.of(readAt.minus(Duration.ofDays(1)));
            }
            default -> {
                Matcher age = AGE.matcher(lower);
                return age.matches() ? Optional.of(ago(age, readAt)) : dated(text);
            }
        }
    }

    private static Instant ago(Matcher age, Instant readAt) {
        String count = age.group(1);
        int n = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : 1;
        String unit = age.group(2);
        Duration one = switch (unit.charAt(0)) {
            case 'h' -> Duration.ofHours(1);
            case 'd' -> Duration.ofDays(1);
            case 'w' -> Duration.ofDays(7);
            case 'y' -> Duration.ofDays(365);
            default -> unit.startsWith("mo") ? Duration.ofDays(30) : Duration.ofMinutes(1);
        };
        return readAt.minus(one.multipliedBy(n));
    }

    private static Optional<Instant> dated(String text) {
        String plain = text.replace("Sept.", "Sep").replace(".,", ",").replaceAll("(?<=[A-Za-z]{3})\\. ", " ");
        for (DateTimeFormatter format : DAYS) {
            Optional<LocalDate> day = parsed(() -> LocalDate.parse(plain, format));
            if (day.isPresent()) {
                return day.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
            }
        }
        return timed(text);
    }

    private static Optional<Instant> timed(String text) {
        for (DateTimeFormatter format : List.of(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                DateTimeFormatter.RFC_1123_DATE_TIME,
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss VV", Locale.ROOT),
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS]xx", Locale.ROOT))) {
            Optional<OffsetDateTime> moment = parsed(() -> format.parse(text, OffsetDateTime::from));
            if (moment.isPresent()) {
                return moment.map(OffsetDateTime::toInstant);
            }
        }
        return parsed(() -> LocalDateTime.parse(text.replace(' ', 'T'))).map(local -> local.toInstant(ZoneOffset.UTC));
    }

    /** One of several formats may fit; that another does not is no failure. */
    private static <T> Optional<T> parsed(Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter day(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
