package dev.paygrade.source.mapped;

import dev.paygrade.source.Coverage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code boards/KIND.yaml} says of a kind.
 *
 * @param answer what its answers are
 * @param mark for {@link Answer#SCRIPT}, the text in the page that the JSON follows
 * @param settings keys of the sources file that stand in its texts
 * @param addresses public forms of address with the one to ask
 * @param items where the postings stand in an answer, the first path that exists
 * @param said variables that the answer as a whole states, such as the company's name
 * @param keep which items are postings
 * @param fields by the name of the RawPosting component
 * @param pay structured pay
 * @param paging null if one answer holds all
 * @param detail null if the list says everything
 */
record Mapping(
        String kind,
        String title,
        boolean triedLive,
        Coverage coverage,
        Answer answer,
        @Nullable String mark,
        Set<String> settings,
        List<Address> addresses,
        List<Path> items,
        Map<String, Pick> said,
        Condition keep,
        Map<String, Pick> fields,
        List<PayPick> pay,
        @Nullable PagingRule paging,
        @Nullable Detail detail) {

    /** What an answer is. */
    enum Answer {
        JSON,
        XML,
        /** JSON in a script of a page. */
        SCRIPT,
        /** A page with schema.org data; for details only. */
        JSONLD
    }

    /** One form of address: a person's, and the one to ask. */
    record Address(List<AddressPattern> from, Template to, AddressPattern toPattern) {
        /** Every form by which its parts can be read. */
        List<AddressPattern> forms() {
            return Stream.concat(from.stream(), Stream.of(toPattern)).toList();
        }
    }

    /** A range of pay at each node of a path. */
    record PayPick(
            Path each, Condition given, Condition when, Pick min, Pick max, Pick currency, Pick unit, Pick label) {}

    /**
     * How the next answer is asked for.
     *
     * @param parameter name of the offset or page number
     * @param body JSON to POST with {@code {offset}} in it, or null when the parameter goes into the query
     * @param pages whether the parameter counts pages from 1 rather than items from 0
     * @param size items an answer holds when it is full
     * @param total path of the number of all items
     */
    record PagingRule(
            String parameter,
            @Nullable String body,
            boolean pages,
            int size,
            @Nullable Path total) {}

    /** Where an item's own page is, and what it adds. */
    record Detail(
            Template uri,
            List<Path> item,
            Answer answer,
            Map<String, Pick> said,
            Map<String, Pick> fields,
            List<PayPick> pay) {}
}
