package dev.paygrade.source;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting as a board shows it, nothing interpreted.
 *
 * @param externalId the board's own identifier, stable from read to read; boards without one use the posting's address, or a hash of title, company and place
 * @param url the posting's public page, or null
 * @param applyUrl where to apply if that is another address
 * @param title as written, decoration included
 * @param company hiring organization as written
 * @param companyUrl its own site, if the page links it
 * @param locations each place as written
 * @param pay the short pay text as written; estimates keep their mark ({@code *}, {@code (estimate)})
 * @param statedPay pay from structured fields, which beats pay in text
 * @param level level as the board states it
 * @param employmentType as written, such as {@code Full Time Internship}
 * @param workMode as stated in a field of its own: a badge, {@code TELECOMMUTE}, {@code hybrid}
 * @param eligibility applicantLocationRequirements or the like, as written
 * @param posted date or age as written: {@code 2026-08-01}, {@code 5mo ago}, epoch milliseconds
 * @param validThrough as written
 * @param description HTML or plain text, not yet cleaned
 * @param skills tags and skills that stand in fields of their own
 * @param benefits likewise
 * @param requisition the employer's requisition number
 * @param featured stands in a Featured Job block or carries a featured badge
 */
public record RawPosting(
        String externalId,
        @Nullable URI url,
        @Nullable URI applyUrl,
        String title,
        @Nullable String company,
        @Nullable URI companyUrl,
        List<String> locations,
        @Nullable String pay,
        List<StatedPay> statedPay,
        @Nullable String level,
        @Nullable String employmentType,
        @Nullable String workMode,
        @Nullable String eligibility,
        @Nullable String posted,
        @Nullable String validThrough,
        @Nullable String description,
        List<String> skills,
        List<String> benefits,
        @Nullable String requisition,
        boolean featured) {
    public RawPosting {
        // a key: what the database cannot hold would otherwise break the lookup of its whole batch
        externalId = externalId.replace("\u0000", "");
        locations = List.copyOf(locations);
        statedPay = List.copyOf(statedPay);
        skills = List.copyOf(skills);
        benefits = List.copyOf(benefits);
    }

    public static Builder builder(String externalId, String title) {
        return new Builder(externalId, title);
    }

    /** A builder that begins with what this posting says, so that a detail page can complete its card. */
    public Builder toBuilder() {
        Builder b = new Builder(externalId, title);
        b.url = url;
        b.applyUrl = applyUrl;
        b.company = company;
        b.companyUrl = companyUrl;
        b.locations = locations;
        b.pay = pay;
        b.statedPay = statedPay;
        b.level = level;
        b.employmentType = employmentType;
        b.workMode = workMode;
        b.eligibility = eligibility;
        b.posted = posted;
        b.validThrough = validThrough;
        b.description = description;
        b.skills = skills;
        b.benefits = benefits;
        b.requisition = requisition;
        b.featured = featured;
        return b;
    }

    /** Collects what a page says of one posting; a setter given null keeps what was there. */
    public static final class Builder {
        private String externalId;
        private String title;
        private @Nullable URI url;
        private @Nullable URI applyUrl;
        private @Nullable String company;
        private @Nullable URI companyUrl;
        private List<String> locations = List.of();
        private @Nullable String pay;
        private List<StatedPay> statedPay = List.of();
        private @Nullable String level;
        private @Nullable String employmentType;
        private @Nullable String workMode;
        private @Nullable String eligibility;
        private @Nullable String posted;
        private @Nullable String validThrough;
        private @Nullable String description;
        private List<String> skills = List.of();
        private List<String> benefits = List.of();
        private @Nullable String requisition;
        private boolean featured;

        private Builder(String externalId, String title) {
            this.externalId = externalId;
            this.title = title;
        }

        public Builder externalId(@Nullable String externalId) {
            if (externalId != null) {
                this.externalId = externalId;
            }
            return this;
        }

        public Builder url(@Nullable URI url) {
            if (url != null) {
                this.url = url;
            }
            return this;
        }

        public Builder applyUrl(@Nullable URI applyUrl) {
            if (applyUrl != null) {
                this.applyUrl = applyUrl;
            }
            return this;
        }

        public Builder title(@Nullable String title) {
            if (title != null) {
                this.title = title;
            }
            return this;
        }

        public Builder company(@Nullable String company) {
            if (company != null) {
                this.company = company;
            }
            return this;
        }

        public Builder companyUrl(@Nullable URI companyUrl) {
            if (companyUrl != null) {
                this.companyUrl = companyUrl;
            }
            return this;
        }

        public Builder locations(@Nullable List<String> locations) {
            if (locations != null) {
                this.locations = locations;
            }
            return this;
        }

        public Builder pay(@Nullable String pay) {
            if (pay != null) {
                this.pay = pay;
            }
            return this;
        }

        public Builder statedPay(@Nullable List<StatedPay> statedPay) {
            if (statedPay != null) {
                this.statedPay = statedPay;
            }
            return this;
        }

        public Builder level(@Nullable String level) {
            if (level != null) {
                this.level = level;
            }
            return this;
        }

        public Builder employmentType(@Nullable String employmentType) {
            if (employmentType != null) {
                this.employmentType = employmentType;
            }
            return this;
        }

        public Builder workMode(@Nullable String workMode) {
            if (workMode != null) {
                this.workMode = workMode;
            }
            return this;
        }

        public Builder eligibility(@Nullable String eligibility) {
            if (eligibility != null) {
                this.eligibility = eligibility;
            }
            return this;
        }

        public Builder posted(@Nullable String posted) {
            if (posted != null) {
                this.posted = posted;
            }
            return this;
        }

        public Builder validThrough(@Nullable String validThrough) {
            if (validThrough != null) {
                this.validThrough = validThrough;
            }
            return this;
        }

        public Builder description(@Nullable String description) {
            if (description != null) {
                this.description = description;
            }
            return this;
        }

        public Builder skills(@Nullable List<String> skills) {
            if (skills != null) {
                this.skills = skills;
            }
            return this;
        }

        public Builder benefits(@Nullable List<String> benefits) {
            if (benefits != null) {
                this.benefits = benefits;
            }
            return this;
        }

        public Builder requisition(@Nullable String requisition) {
            if (requisition != null) {
                this.requisition = requisition;
            }
            return this;
        }

        public Builder featured(boolean featured) {
            this.featured = featured;
            return this;
        }

        public RawPosting build() {
            return new RawPosting(
                    externalId,
                    url,
                    applyUrl,
                    title,
                    company,
                    companyUrl,
                    locations,
                    pay,
                    statedPay,
                    level,
                    employmentType,
                    workMode,
                    eligibility,
                    posted,
                    validThrough,
                    description,
                    skills,
                    benefits,
                    requisition,
                    featured);
        }
    }
}
