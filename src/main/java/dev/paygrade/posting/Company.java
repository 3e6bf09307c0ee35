package dev.paygrade.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A hiring organization. */
@Entity
@Table(name = "company")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class Company {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company")
    @SequenceGenerator(name = "company", sequenceName = "company_id", allocationSize = 20)
    public Long id;

    public String slug;
    public String name;
}
