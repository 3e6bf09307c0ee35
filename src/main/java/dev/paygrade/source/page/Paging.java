package dev.paygrade.source.page;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Pages of a list that are numbered in the query: {@code ?page=2}. */
public final class Paging {

    private static final int MOST_DIGITS = 6;

    private Paging() {}

    /** The number that a query gives to a name; 1 when it gives none. */
    public static int number(URI uri, String name) {
        return Math.max(number(uri, name, 1), 1);
    }

    /** The same with another answer for a query that gives none; 0 is a number here. */
    public static int number(URI uri, String name, int otherwise) {
        String query = uri.getRawQuery();
        int from = query == null ? -1 : valueAt(query, name);
        int to = from < 0 ? from : digitsEnd(query, from);
        boolean number = to > from && to - from <= MOST_DIGITS;
        return number ? Integer.parseInt(query.substring(from, to)) : otherwise;
    }

    /** The same address with another number. */
    public static URI withNumber(URI uri, String name, int number) {
        String whole = uri.toString();
        int end = whole.indexOf('#');
        whole = end < 0 ? whole : whole.substring(0, end);
        int question = whole.indexOf('?');
        int at = question < 0 ? -1 : valueAt(whole.substring(question + 1), name);
        if (at < 0) {
            return URI.create(whole + (question < 0 ? '?' : '&') + name + '=' + number);
        }
        int from = question + 1 + at;
        return URI.create(whole.substring(0, from) + number + whole.substring(digitsEnd(whole, from)));
    }

    /** Where the value of a name begins; commas and semicolons part names, too (Oracle's finders). */
    private static int valueAt(String query, String name) {
        for (int at = query.indexOf(name + '='); at >= 0; at = query.indexOf(name + '=', at + 1)) {
            if (at == 0 || "&;,".indexOf(query.charAt(at - 1)) >= 0) {
                return at + name.length() + 1;
            }
        }
        return -1;
    }

    private static int digitsEnd(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to;
    }

    /** The address of the next page, if the page links to it by number or as {@code rel=next}; else null. */
    public static @Nullable URI next(Document page, URI current, String name) {
        int wanted = number(current, name) + 1;
        for (Element link : page.select("a[href], link[rel=next][href], [hx-get], [data-href]")) {
            for (String attribute : new String[] {"href", "hx-get", "data-href"}) {
                URI target = Links.resolve(current, link.attr(attribute));
                boolean numbered = target != null && target.getRawQuery() != null && number(target, name) == wanted;
                boolean declared = target != null && link.attr("rel").equalsIgnoreCase("next");
                if (target != null && (numbered || declared) && sameSite(target, current)) {
                    return target;
                }
            }
        }
        return null;
    }

    private static boolean sameSite(URI a, URI b) {
        return a.getAuthority() != null && a.getAuthority().equalsIgnoreCase(b.getAuthority());
    }
}
