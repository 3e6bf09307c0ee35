package dev.paygrade.normalise;

import dev.paygrade.employment.EmploymentTypeReader;
import dev.paygrade.employment.EmploymentTypeReading;
import dev.paygrade.level.Experience;
import dev.paygrade.level.ExperienceReader;
import dev.paygrade.level.LevelReader;
import dev.paygrade.level.LevelReading;
import dev.paygrade.pay.FxRates;
import dev.paygrade.pay.PayContext;
import dev.paygrade.pay.PayReader;
import dev.paygrade.place.PlaceReader;
import dev.paygrade.place.PlaceReading;
import dev.paygrade.place.PlaceText;
import dev.paygrade.role.RoleReader;
import dev.paygrade.role.RoleReading;
import dev.paygrade.skill.BenefitReading;
import dev.paygrade.skill.DescriptionReader;
import dev.paygrade.skill.DescriptionReading;
import dev.paygrade.skill.Skill;
import dev.paygrade.skill.SkillReading;
import dev.paygrade.source.RawPosting;
import dev.paygrade.text.Evidence;
import dev.paygrade.text.PlainText;
import dev.paygrade.text.TextWords;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a raw posting with all readers. Immutable and safe to share between threads. */
public final class Normaliser {
    private final RoleReader roles;
    private final LevelReader levels;
    private final EmploymentTypeReader employmentTypes;
    private final PlaceReader places;
    private final DescriptionReader descriptions;
    private final ExperienceReader experience = new ExperienceReader();
    private final PaySection pay;

    public Normaliser(
            RoleReader roles,
            LevelReader levels,
            EmploymentTypeReader employmentTypes,
            PlaceReader places,
            DescriptionReader descriptions,
            PayReader pay,
            FxRates rates) {
        this.roles = roles;
        this.levels = levels;
        this.employmentTypes = employmentTypes;
        this.places = places;
        this.descriptions = descriptions;
        this.pay = new PaySection(pay, levels, rates);
    }

    /**
     * Reads an ad.
     *
     * @param company employer if the ad names none, or null
     * @param readAt when the page was read: ages count from here, and rates of this day are taken if the ad has no date
     */
    public Draft read(RawPosting raw, @Nullable String company, Instant readAt) {
        return read(raw, company, null, readAt);
    }

    /** The same with the country that a board names in a field of its own, or null. */
    public Draft read(RawPosting raw, @Nullable String company, @Nullable String country, Instant readAt) {
        return read(raw, company, country, readAt, true);
    }

    /** As much of an ad as tells its opening from others: neither role nor skills, nor the terms but for experience. */
    public Draft readInBrief(RawPosting raw, Instant readAt) {
        return read(raw, null, null, readAt, false);
    }

    private Draft read(
            RawPosting raw, @Nullable String company, @Nullable String country, Instant readAt, boolean whole) {
        Mended mended = new Mended();
        String title = mended.line("title", raw.title());
        String employer = mended.optional("company", raw.company() == null ? company : raw.company());
        String stated = mended.optional("level", raw.level());
        String type = mended.optional("employmentType", raw.employmentType());
        String payText = mended.optional("pay", raw.pay());
        List<String> locations = raw.locations().stream()
                .map(location -> mended.line("location", location))
                .filter(location -> !location.isEmpty())
                .toList();
        String html = raw.description() == null ? null : mended.text(raw.description());
        String plain = html == null ? "" : PlainText.of(html);
        mended.read("description", raw.description(), plain);
        TextWords words = TextWords.of(plain);
        PlaceText where = new PlaceText(
                locations,
                title,
                plain.isEmpty() ? null : plain,
                mended.optional("workMode", raw.workMode()),
                mended.optional("eligibility", raw.eligibility()),
                country);
        PlaceReading place = places.read(where, words);
        List<String> countries = PlaceReader.countries(place);
        Instant posted = PostedReader.read(raw.posted(), readAt).orElse(null);
        LocalDate postedOn =
                (posted == null ? readAt : posted).atZone(ZoneOffset.UTC).toLocalDate();
        RoleReading role = whole ? roles.read(title).orElse(null) : null;
        Experience years = experience.read(words).orElse(null);
        LevelReading level = levels.read(stated, title, words, years).orElse(null);
        PaySection.Gathered gathered = pay.gather(
                raw, payText, title, words, new PayContext(countries), level == null ? null : level.level(), postedOn);
        List<EmploymentTypeReading> types = employmentTypes.readWords(type, title, words);
        DescriptionReading said = whole ? descriptions.read(words) : DescriptionReading.NONE;
        return new Draft(
                raw.externalId(),
                title,
                employer,
                address(raw.url()),
                address(raw.applyUrl()),
                role,
                level,
                gathered.ranges(),
                payText,
                gathered.headline(),
                place,
                countries,
                types,
                skillsOf(raw, said),
                new Terms(said.education(), benefitsOf(raw, said), said.visa(), said.industries(), years),
                plain,
                html,
                posted,
                PostedReader.read(raw.validThrough(), readAt).orElse(null),
                mended.optional("requisition", raw.requisition()),
                raw.featured(),
                Identity.of(employer, title, level == null ? null : level.level(), place, countries, locations),
                mended.repairs(),
                mended.repaired());
    }

    private List<SkillReading> skillsOf(RawPosting raw, DescriptionReading said) {
        List<SkillReading> found = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (Skill skill : descriptions.skills().readTags(raw.skills())) {
            if (slugs.add(skill.slug())) {
                found.add(new SkillReading(
                        skill, new Evidence("skills", 0, skill.name().length(), skill.name(), "board-tag")));
            }
        }
        for (SkillReading reading : said.skills()) {
            if (slugs.add(reading.skill().slug())) {
                found.add(reading);
            }
        }
        return found;
    }

    private List<BenefitReading> benefitsOf(RawPosting raw, DescriptionReading said) {
        List<BenefitReading> found = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (String tag : raw.benefits()) {
            for (BenefitReading reading : descriptions.benefits().read(tag)) {
                if (slugs.add(reading.benefit().slug())) {
                    found.add(new BenefitReading(
                            reading.benefit(),
                            new Evidence("benefits", 0, tag.codePointCount(0, tag.length()), tag, "board-tag")));
                }
            }
        }
        for (BenefitReading reading : said.benefits()) {
            if (slugs.add(reading.benefit().slug())) {
                found.add(reading);
            }
        }
        return found;
    }

    /** Where a reader can be sent: a web address and no other, which might be a script. */
    private static @Nullable String address(@Nullable URI uri) {
        return uri != null && leadsToWeb(uri) ? uri.toString() : null;
    }

    private static boolean leadsToWeb(URI uri) {
        return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null;
    }
}
