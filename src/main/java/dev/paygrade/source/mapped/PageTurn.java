package dev.paygrade.source.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.PageRequest.Purpose;
import dev.paygrade.source.mapped.Mapping.PagingRule;
import dev.paygrade.source.page.Paging;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for the answer after an answer. */
final class PageTurn {

    private static final String HOLE = "{offset}";

    private PageTurn() {}

    static @Nullable String firstBody(@Nullable PagingRule rule) {
        return rule == null || rule.body() == null ? null : rule.body().replace(HOLE, "0");
    }

    /** The next request; null after the last item. */
    static @Nullable PageRequest after(@Nullable PagingRule rule, Page page, JsonNode answer, int items) {
        if (rule == null || items == 0) {
            return null;
        }
        int seen = seen(rule, page) + items;
        int total = total(rule, answer);
        // some systems tell the total on the first page only
        if (total > 0 ? seen >= total : items < rule.size()) {
            return null;
        }
        int depth = page.request().depth() + 1;
        if (rule.body() != null) {
            String body = rule.body().replace(HOLE, Integer.toString(seen));
            return new PageRequest(page.request().uri(), Purpose.LIST, depth, null, body);
        }
        int number = rule.pages() ? Paging.number(page.request().uri(), rule.parameter()) + 1 : seen;
        URI uri = Paging.withNumber(page.request().uri(), rule.parameter(), number);
        return new PageRequest(uri, Purpose.LIST, depth, null, null);
    }

    /** How many items the answers before this one had. */
    private static int seen(PagingRule rule, Page page) {
        String body = page.request().body();
        if (rule.body() != null && body != null) {
            int at = rule.body().indexOf(HOLE);
            int to = at;
            while (to < body.length() && to - at < 9 && Character.isDigit(body.charAt(to))) {
                to++;
            }
            return to == at ? 0 : Integer.parseInt(body.substring(at, to));
        }
        int number = Paging.number(page.request().uri(), rule.parameter(), 0);
        return rule.pages() ? Math.max(number - 1, 0) * rule.size() : number;
    }

    private static int total(PagingRule rule, JsonNode answer) {
        Path path = rule.total();
        List<JsonNode> nodes = path == null ? List.of() : path.nodes(answer);
        return nodes.isEmpty() ? 0 : nodes.getFirst().asInt(0);
    }
}
