package dev.paygrade.admin;

import dev.paygrade.admin.AdminRunsApi.PageJson;
import dev.paygrade.api.ProblemException;
import dev.paygrade.search.PostingParameters.Problem;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Pages of a list whose newest have the highest ids. */
final class Keyset {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Keyset() {}

    /** @throws ProblemException 400 unless it is from 1 to 200 */
    static int limit(@Nullable String text) {
        Long limit = text == null ? Long.valueOf(USUAL) : number("limit", text);
        if (limit < 1 || limit > MOST) {
            throw problem("limit", text == null ? "" : text, "has to be from 1 to " + MOST);
        }
        return limit.intValue();
    }

    /** @throws ProblemException 400 if it is no number */
    static @Nullable Long before(@Nullable String text) {
        return text == null ? null : number("before", text);
    }

    /** @param rows one more than the limit if there are more */
    static <T> PageJson<T> page(List<T> rows, int limit, ToLongFunction<T> id) {
        List<T> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new PageJson<>(shown, rows.size() > limit ? id.applyAsLong(shown.getLast()) : null);
    }

    private static Long number(String field, String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw problem(field, text, "has to be a whole number");
        }
    }

    private static ProblemException problem(String field, String value, String detail) {
        return new ProblemException(List.of(new Problem(field, value, detail)));
    }
}
