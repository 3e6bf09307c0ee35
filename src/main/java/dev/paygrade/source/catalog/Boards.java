package dev.paygrade.source.catalog;

import dev.paygrade.source.Board;
import dev.paygrade.source.css.CssBoard;
import dev.paygrade.source.featured.FeaturedPageBoard;
import dev.paygrade.source.hn.WhoIsHiringBoard;
import dev.paygrade.source.jsonld.JsonLdBoard;
import dev.paygrade.source.mapped.MappedBoard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The kinds of board. One is made when it is first asked for: most installations use few of them. */
public final class Boards {

    private final Map<String, Supplier<Board>> makers = new LinkedHashMap<>();
    private final Map<String, Board> made = new ConcurrentHashMap<>();

    private Boards() {
        makers.put("featured-page", FeaturedPageBoard::new);
        makers.put("jsonld", JsonLdBoard::new);
        makers.put("css", CssBoard::new);
        for (String mapped : List.of(
                "rss",
                "greenhouse",
                "lever",
                "ashby",
                "workable",
                "smartrecruiters",
                "recruitee",
                "personio",
                "teamtailor",
                "bamboohr",
                "rippling",
                "pinpoint",
                "workday",
                "oracle",
                "phenom",
                "eightfold",
                "paylocity",
                "neogov",
                "remoteok")) {
            makers.put(mapped, () -> MappedBoard.of(mapped));
        }
        for (String selected : List.of("icims", "jobvite", "hrmdirect")) {
            makers.put(selected, () -> CssBoard.of(selected));
        }
        makers.put("hn-whoishiring", WhoIsHiringBoard::new);
    }

    public static Boards create() {
        return new Boards();
    }

    /** The board of a kind; thread-safe, and the same one each time. */
    public Optional<Board> of(String kind) {
        @Nullable Supplier<Board> maker = makers.get(kind);
        return maker == null
                ? Optional.empty()
                : Optional.of(made.computeIfAbsent(kind, k -> new WithEmployer(maker.get())));
    }

    /** Every kind, the general ones first. */
    public List<String> kinds() {
        return List.copyOf(makers.keySet());
    }
}
