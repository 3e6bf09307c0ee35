package dev.paygrade.posting;

import dev.paygrade.level.Level;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.pay.PayRange;
import dev.paygrade.place.Place;
import dev.paygrade.place.WorkMode;
import dev.paygrade.skill.VisaStance;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One opening, however often it was seen. Columns are explained in the migration that makes them. */
@Entity
@Table(name = "posting")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class Posting {
    /** Drawn from the sequence {@code posting_id} by {@link Ids}. */
    @Id
    public Long id;

    public String slug;

    @Nullable
    public String identity;

    public String title;

    @Nullable
    public String employer;

    @Column(name = "company_id")
    @Nullable
    public Long companyId;

    @Column(name = "role_id")
    @Nullable
    public Long roleId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    public Level level;

    @Column(name = "work_mode")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    public WorkMode workMode;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Place> places = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] countries = {};

    @Column(name = "eligible_countries")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] eligibleCountries = {};

    @Column(name = "eligible_regions")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] eligibleRegions = {};

    @Column(name = "excluded_countries")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] excludedCountries = {};

    @Column(name = "employment_types")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] employmentTypes = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] skills = {};

    @Column(name = "degrees_required")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] degreesRequired = {};

    @Column(name = "degrees_preferred")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] degreesPreferred = {};

    @Column(name = "degree_or_equal")
    public boolean degreeOrEqual;

    @Column(name = "years_min")
    @Nullable
    public Short yearsMin;

    @Column(name = "years_max")
    @Nullable
    public Short yearsMax;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] benefits = {};

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    public VisaStance visa;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] industries = {};

    @JdbcTypeCode(SqlTypes.JSON)
    public List<PayRange> pay = List.of();

    @Column(name = "pay_text")
    @Nullable
    public String payText;

    @Column(name = "pay_kind")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    public PayKind payKind;

    @Column(name = "pay_currency")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable
    public String payCurrency;

    @Column(name = "pay_min")
    @Nullable
    public BigDecimal payMin;

    @Column(name = "pay_max")
    @Nullable
    public BigDecimal payMax;

    @Column(name = "pay_period")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    public PayPeriod payPeriod;

    @Column(name = "annual_min")
    @Nullable
    public BigDecimal annualMin;

    @Column(name = "annual_max")
    @Nullable
    public BigDecimal annualMax;

    @Column(name = "usd_min")
    @Nullable
    public Integer usdMin;

    @Column(name = "usd_max")
    @Nullable
    public Integer usdMax;

    @Column(name = "usd_rate")
    @Nullable
    public BigDecimal usdRate;

    @Column(name = "usd_rate_on")
    @Nullable
    public LocalDate usdRateOn;

    @Column(name = "usd_rate_stale")
    public boolean usdRateStale;

    @Column(name = "observed_low")
    @Nullable
    public Integer observedLow;

    @Column(name = "observed_high")
    @Nullable
    public Integer observedHigh;

    @Nullable
    public String description;

    @JdbcTypeCode(SqlTypes.JSON)
    public PostingEvidence evidence = PostingEvidence.NONE;

    @Nullable
    public String url;

    @Column(name = "apply_url")
    @Nullable
    public String applyUrl;

    @Nullable
    public String requisition;

    public boolean featured;

    @Column(name = "posted_at")
    public Instant postedAt;

    @Column(name = "posted_stated")
    public boolean postedStated;

    @Column(name = "valid_through")
    @Nullable
    public Instant validThrough;

    @Column(name = "first_seen_at")
    public Instant firstSeenAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Column(name = "closed_at")
    @Nullable
    public Instant closedAt;

    @Column(name = "merged_into")
    @Nullable
    public Long mergedInto;

    @Column(name = "closed_reason")
    @Nullable
    public String closedReason;
}
