package dev.paygrade.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everyday access to postings. */
@ApplicationScoped
public class Postings implements PanacheRepository<Posting> {

    Map<String, Posting> byIdentity(Collection<String> identities) {
        return identities.isEmpty()
                ? Map.of()
                : list("identity in ?1", identities).stream()
                        .collect(Collectors.toMap(posting -> posting.identity, Function.identity()));
    }

    Map<Long, Posting> byIds(Collection<Long> ids) {
        List<Posting> found = ids.isEmpty() ? List.of() : list("id in ?1", ids);
        return found.stream().collect(Collectors.toMap(posting -> posting.id, Function.identity()));
    }
}
