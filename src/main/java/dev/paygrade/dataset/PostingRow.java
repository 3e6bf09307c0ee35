package dev.paygrade.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paygrade.dataset.FieldMapping.Binding;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.StatedPay;
import dev.paygrade.source.page.Links;
import dev.paygrade.text.TextRepair;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes postings of rows, by a mapping. */
final class PostingRow {
    /** Longer ones would not fit into the database's index. */
    private static final int LONGEST_ID = 500;

    private static final URI NOWHERE = URI.create("http://nowhere.invalid/");

    private final FieldMapping mapping;
    private final FieldNames names;
    private final Values values;

    PostingRow(FieldMapping mapping, FieldNames names) {
        this.mapping = mapping;
        this.names = names;
        this.values = new Values(names);
    }

    /** Null if the row has no title. */
    @Nullable
    Entry read(Row row) {
        ObjectNode fields = row.fields();
        String title = fields == null ? null : text(fields, Field.TITLE);
        if (fields == null || title == null) {
            return null;
        }
        URI url = address(fields, Field.URL);
        URI applyUrl = address(fields, Field.APPLY_URL);
        URI page = url == null ? applyUrl : url;
        String id = text(fields, Field.ID);
        String key = id != null ? id : page != null ? page.toString() : "row-" + Entry.hash(fields.toString());
        RawPosting.Builder posting = RawPosting.builder(key(key), title)
                .url(page)
                .applyUrl(applyUrl)
                .company(text(fields, Field.COMPANY))
                .companyUrl(address(fields, Field.COMPANY_URL))
                .level(text(fields, Field.LEVEL))
                .employmentType(joined(fields, Field.EMPLOYMENT_TYPE))
                .eligibility(joined(fields, Field.ELIGIBILITY))
                .posted(moment(fields, Field.POSTED))
                .validThrough(moment(fields, Field.VALID_THROUGH))
                .description(text(fields, Field.DESCRIPTION))
                .skills(Values.split(texts(fields, Field.SKILLS)))
                .benefits(Values.split(texts(fields, Field.BENEFITS)))
                .requisition(text(fields, Field.REQUISITION));
        String country = places(fields, posting);
        boolean flagged = workMode(fields, posting);
        pay(fields, posting);
        String status = text(fields, Field.STATUS);
        String closedOn = moment(fields, Field.CLOSED);
        boolean closed = closedOn != null || (status != null && names.isClosed(status));
        // without an identifier, equal addresses are of one opening only if the rest agrees
        return new Entry(posting.build(), country, flagged, id != null || page == null, closed, closedOn);
    }

    private static String key(String id) {
        String clean = TextRepair.repair(id).text();
        return clean.length() <= LONGEST_ID ? clean : "sha256:" + Entry.hash(clean);
    }

    /** Fills in the places, and gives the country where it stands beside them. */
    private @Nullable String places(ObjectNode fields, RawPosting.Builder posting) {
        List<String> locations = texts(fields, Field.LOCATION);
        String country = text(fields, Field.COUNTRY);
        if (!locations.isEmpty()) {
            posting.locations(locations);
            return country;
        }
        List<String> parts = new ArrayList<>();
        for (Field part : List.of(Field.CITY, Field.REGION, Field.COUNTRY)) {
            String text = text(fields, part);
            if (text != null && !parts.contains(text)) {
                parts.add(text);
            }
        }
        if (!parts.isEmpty()) {
            posting.locations(List.of(String.join(", ", parts)));
        }
        return country;
    }

    /** Whether only a flag says it. */
    private boolean workMode(ObjectNode fields, RawPosting.Builder posting) {
        String mode = joined(fields, Field.WORK_MODE);
        if (mode != null) {
            Boolean chosen = Values.flag(mode);
            if (chosen == null || chosen) {
                posting.workMode(chosen == null ? mode : "Remote");
            }
            return false;
        }
        String flag = text(fields, Field.REMOTE_FLAG);
        if (flag == null) {
            return false;
        }
        Boolean remote = Values.flag(flag);
        if (remote == null) {
            // a field called "remote" that holds words
            posting.workMode(flag.equals("50") ? "Hybrid" : flag);
            return false;
        }
        if (remote) {
            posting.workMode("Remote");
        }
        return remote;
    }

    private void pay(ObjectNode fields, RawPosting.Builder posting) {
        String currency = text(fields, Field.CURRENCY);
        String period = text(fields, Field.PERIOD);
        String estimated = text(fields, Field.ESTIMATED);
        boolean computed = estimated != null && Boolean.TRUE.equals(Values.flag(estimated));
        Binding named = first(Field.PAY_MIN, Field.PAY_MAX);
        String low = text(fields, Field.PAY_MIN);
        String high = text(fields, Field.PAY_MAX);
        String text = text(fields, Field.PAY);
        BigDecimal min = low == null ? null : Values.amount(low);
        BigDecimal max = high == null ? null : Values.amount(high);
        if (min != null || max != null) {
            posting.statedPay(List.of(stated(min, max, named, currency, period, computed)));
        } else if (text == null && (low != null || high != null)) {
            posting.pay(words(low, high, currency(named, currency), unit(named, period)));
        }
        BigDecimal amount = text == null ? null : Values.amount(text);
        if (amount == null) {
            posting.pay(text == null || !computed ? text : text + " (estimate)");
        } else if (min == null && max == null) {
            posting.statedPay(List.of(stated(amount, amount, first(Field.PAY), currency, period, computed)));
        }
    }

    private static StatedPay stated(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Binding named,
            @Nullable String currency,
            @Nullable String period,
            boolean estimated) {
        return new StatedPay(min, max, currency(named, currency), unit(named, period), null, estimated);
    }

    private static @Nullable String currency(@Nullable Binding named, @Nullable String field) {
        return named != null && named.currency() != null ? named.currency() : field;
    }

    private static @Nullable String unit(@Nullable Binding named, @Nullable String field) {
        return named != null && named.unit() != null ? named.unit() : field;
    }

    private @Nullable Binding first(Field... fields) {
        for (Field field : fields) {
            if (!mapping.of(field).isEmpty()) {
                return mapping.of(field).getFirst();
            }
        }
        return null;
    }

    private static String words(
            @Nullable String low, @Nullable String high, @Nullable String currency, @Nullable String unit) {
        StringBuilder words = new StringBuilder(currency == null ? "" : currency + " ");
        words.append(low == null ? "up to " + high : high == null ? "from " + low : low + " - " + high);
        return unit == null
                ? words.toString()
                : words.append(" per ").append(unit).toString();
    }

    /** Spreadsheets write a moment of the epoch as a number with a point or an exponent. */
    private @Nullable String moment(ObjectNode fields, Field field) {
        String text = text(fields, field);
        BigDecimal number = text == null || text.indexOf('.') < 0 ? null : Values.amount(text);
        return number == null ? text : number.toBigInteger().toString();
    }

    private @Nullable URI address(ObjectNode fields, Field field) {
        String text = text(fields, field);
        if (text == null) {
            return null;
        }
        return Links.resolve(NOWHERE, text.startsWith("www.") ? "https://" + text : text.contains("://") ? text : null);
    }

    private @Nullable String joined(ObjectNode fields, Field field) {
        List<String> texts = texts(fields, field);
        return texts.isEmpty() ? null : String.join(", ", texts);
    }

    private @Nullable String text(ObjectNode fields, Field field) {
        List<String> texts = texts(fields, field);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /** Of the first field of the file that says something. */
    private List<String> texts(ObjectNode fields, Field field) {
        for (Binding binding : mapping.of(field)) {
            List<String> texts = values.texts(fields, binding.path());
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }
}
