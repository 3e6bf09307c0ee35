package dev.paygrade.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.OrderingMode;
import org.hibernate.ReadOnlyMode;

/** Everyday access to postings. */
@ApplicationScoped
public class Postings implements PanacheRepository<Posting> {

    /**
     * Those that there are, to be read: each query of a batch would otherwise look through all their columns for what
     * might have changed.
     */
    List<Posting> reading(Collection<?> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Posting> found = getSession()
                .findMultiple(Posting.class, List.copyOf(ids), ReadOnlyMode.READ_ONLY, OrderingMode.UNORDERED);
        return found.stream().filter(Objects::nonNull).toList();
    }

    Map<Long, Posting> byIds(Collection<Long> ids) {
        List<Posting> found = ids.isEmpty() ? List.of() : list("id in ?1", ids);
        return found.stream().collect(Collectors.toMap(posting -> posting.id, Function.identity()));
    }
}
