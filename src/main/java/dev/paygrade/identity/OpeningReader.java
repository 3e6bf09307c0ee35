package dev.paygrade.identity;

import dev.paygrade.employment.EmploymentType;
import dev.paygrade.employment.EmploymentTypeReading;
import dev.paygrade.level.LevelReading;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Headline;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.normalise.Slug;
import dev.paygrade.pay.PayRange;
import dev.paygrade.source.RawPosting;
import dev.paygrade.text.Letters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in an ad what identifies its opening. Immutable, safe to share between threads; never throws. */
public final class OpeningReader {
    private final Normaliser normaliser;

    public OpeningReader(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** Reads an ad that somebody typed in. */
    public Opening read(Ad ad, Instant readAt) {
        return read(ad, null, List.of(), readAt);
    }

    /** Reads one of which the requisition and the kinds of employment are known apart from the text. */
    public Opening read(Ad ad, @Nullable String requisition, List<String> employmentTypes, Instant readAt) {
        RawPosting raw = RawPosting.builder("", ad.title() == null ? "" : ad.title())
                .company(ad.company())
                .locations(
                        ad.location() == null
                                ? List.of()
                                : Arrays.asList(ad.location().split(";")))
                .pay(ad.pay())
                .description(ad.description())
                .requisition(requisition)
                .employmentType(employmentTypes.isEmpty() ? null : String.join(", ", employmentTypes))
                .build();
        String location = ad.location() == null ? "" : ad.location();
        List<Address> addresses = addresses(ad.applyUrl(), null);
        return read(normaliser.readInBrief(raw, readAt), addresses, location, ad.source());
    }

    /** Reads what a board's ad became; {@code source} is the board's name or kind, if it says whose it is. */
    public Opening read(Draft draft, @Nullable String source) {
        return read(draft, addresses(draft.url(), draft.applyUrl()), "", source);
    }

    private static List<Address> addresses(@Nullable String url, @Nullable String applyUrl) {
        List<Address> addresses = new ArrayList<>();
        Address one = AddressReader.read(url);
        Address other = AddressReader.read(applyUrl);
        if (one != null) {
            addresses.add(one);
        }
        if (other != null && !other.equals(one)) {
            addresses.add(other);
        }
        return addresses;
    }

    private static Opening read(Draft draft, List<Address> addresses, String location, @Nullable String source) {
        Whereabouts where = Whereabouts.of(draft, location);
        Employer employer = EmployerReader.read(draft.company(), where);
        for (Address address : addresses) {
            if (!employer.known()) {
                employer = EmployerReader.ofAddress(address);
            }
        }
        Title title = TitleScan.of(draft.title());
        Map<Facet, Set<String>> said = new HashMap<>(DescriptionScan.of(draft.plainText()));
        if (employer.client() != null) {
            said.put(Facet.CLIENT, Set.of(employer.client()));
        }
        LevelReading level = draft.level();
        List<Address> all = new ArrayList<>(addresses);
        if (!said.containsKey(Facet.BESIDE)) {
            Links.in(draft.plainText()).stream()
                    .filter(link -> !all.contains(link))
                    .forEach(all::add);
        }
        return new Opening(
                all,
                employer,
                title,
                level == null ? null : level.level(),
                level != null && level.evidence().field().equals("level"),
                contracts(draft, title, said),
                where,
                draft.headline(),
                isCoined(draft),
                Sketch.of(draft.plainText()),
                Gist.of(draft.plainText()),
                said,
                requisitions(draft, title, said),
                tenants(addresses, source),
                origin(employer, addresses, source),
                Objects.hash(
                        draft.title(),
                        draft.company(),
                        draft.place().places(),
                        draft.payText(),
                        draft.plainText(),
                        location));
    }

    /** "AUD 90,000" and "A$90k", not "$90k". */
    private static boolean isCoined(Draft draft) {
        Headline pay = draft.headline();
        if (pay == null || pay.currency() == null) {
            return false;
        }
        String currency = pay.currency();
        String sign = currency.substring(0, 1) + "$";
        for (PayRange range : draft.pay()) {
            String words = range.evidence().quote();
            if (currency.equals(range.currency())
                    && (words.contains(currency)
                            || words.contains(sign)
                            || words.contains(currency.substring(0, 2) + "$"))) {
                return true;
            }
        }
        return draft.payText() != null && draft.payText().contains(currency);
    }

    private static Set<String> requisitions(Draft draft, Title title, Map<Facet, Set<String>> said) {
        Set<String> requisitions = new HashSet<>();
        if (draft.requisition() != null) {
            requisitions.add(References.bare(draft.requisition()));
        } else if (!title.facet(Facet.REQUISITION).isEmpty()) {
            requisitions.addAll(title.facet(Facet.REQUISITION));
        } else {
            requisitions.addAll(said.getOrDefault(Facet.REQUISITION, Set.of()));
        }
        return requisitions;
    }

    /** Of addresses, and of the source where it is one of an employer's own: {@code lever:acorn}. */
    private static Set<String> tenants(List<Address> addresses, @Nullable String source) {
        Set<String> tenants = new HashSet<>();
        for (Address address : addresses) {
            if (address.tenant() != null) {
                tenants.add(letters(address.tenant()));
            }
        }
        if (source != null && source.indexOf(':') > 0) {
            tenants.add(letters(source.substring(source.indexOf(':') + 1)));
        }
        tenants.remove("");
        return tenants;
    }

    private static String letters(String tenant) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < tenant.length(); i++) {
            char c = tenant.charAt(i);
            if (Character.isLetter(c)) {
                bare.append(Letters.fold(c));
            }
        }
        return bare.toString();
    }

    private static Set<String> contracts(Draft draft, Title title, Map<Facet, Set<String>> said) {
        Set<String> contracts = new HashSet<>(title.facet(Facet.CONTRACT));
        if (draft.payText() != null) {
            // "25 000 PLN net (B2B)"
            contracts.addAll(TitleScan.of(draft.payText()).facet(Facet.CONTRACT));
            contracts.addAll(TaxedPay.contracts(draft.payText()));
        }
        contracts.addAll(said.getOrDefault(Facet.OFFERED, Set.of()));
        for (EmploymentTypeReading reading : draft.employmentTypes()) {
            if (!contracts.isEmpty() && reading.evidence().field().equals("title")) {
                continue;
            }
            String contract = contract(reading.type());
            if (contract != null) {
                contracts.add(contract);
            }
        }
        return contracts;
    }

    private static @Nullable String contract(EmploymentType type) {
        return switch (type) {
            case FULL_TIME -> "regular";
            case PART_TIME -> "part-time";
            case CONTRACTOR, TEMPORARY -> "contract";
            case INTERN, OTHER -> null;
        };
    }

    private static Origin origin(Employer employer, List<Address> addresses, @Nullable String source) {
        Origin origin = Origin.UNKNOWN;
        for (Address address : addresses) {
            if (address.origin() != Origin.UNKNOWN) {
                origin = address.origin();
            } else if (EmployerReader.isOwn(employer, address.host())) {
                return Origin.EMPLOYER;
            }
            if (origin == Origin.EMPLOYER) {
                return origin;
            }
        }
        Site site = source == null ? null : Site.ofName(Slug.of(source).replace("-", ""));
        if (site == null && source != null) {
            site = Site.ofName(source.strip().toLowerCase(java.util.Locale.ROOT));
        }
        return site == null ? origin : site.origin();
    }
}
