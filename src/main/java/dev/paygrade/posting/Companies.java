package dev.paygrade.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Everyday access to employers. */
@ApplicationScoped
public class Companies implements PanacheRepository<Company> {

    public Optional<Company> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}
