package dev.paygrade.identity;

import dev.paygrade.level.Level;
import dev.paygrade.normalise.Headline;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What identifies the opening that an ad shows; made by {@link OpeningReader}, compared by {@link Sameness}. */
public final class Opening {
    private static final int LONGEST_BLOCK = 200;

    final List<Address> addresses;
    final Employer employer;
    final Title title;
    final @Nullable Level level;
    final boolean levelStated;
    final Set<String> contracts;
    final Whereabouts where;
    final @Nullable Headline pay;
    /** The pay names its currency by more than a sign that several share. */
    final boolean coined;

    final Sketch description;
    final Gist gist;
    final Map<Facet, Set<String>> said;
    final Set<String> requisitions;
    /** Names under which boards know the employer, without what is no letter. */
    final Set<String> tenants;

    final Origin origin;
    private final int written;
    /** Made when first asked for; made twice, they are the same. */
    private volatile @Nullable Set<String> keys;

    private volatile @Nullable Set<String> sought;
    /** Made when first asked for; made twice, it is the same. */
    private volatile @Nullable Set<String> elsewhere;
    /** With whose description this one's was compared last: one comparison asks for it again and again. */
    private volatile @Nullable Compared compared;

    Opening(
            List<Address> addresses,
            Employer employer,
            Title title,
            @Nullable Level level,
            boolean levelStated,
            Set<String> contracts,
            Whereabouts where,
            @Nullable Headline pay,
            boolean coined,
            Sketch description,
            Gist gist,
            Map<Facet, Set<String>> said,
            Set<String> requisitions,
            Set<String> tenants,
            Origin origin,
            int written) {
        this.addresses = List.copyOf(addresses);
        this.employer = employer;
        this.title = title;
        this.level = level;
        this.levelStated = levelStated;
        this.contracts = Set.copyOf(contracts);
        this.where = where;
        this.pay = pay;
        this.coined = coined;
        this.description = description;
        this.gist = gist;
        this.said = Map.copyOf(said);
        this.requisitions = Set.copyOf(requisitions);
        this.tenants = Set.copyOf(tenants);
        this.origin = origin;
        this.written = written;
    }

    private record Compared(Opening other, Texts texts) {}

    /** How the descriptions compare. */
    Texts texts(Opening other) {
        Compared last = compared;
        if (last == null || last.other != other) {
            last = new Compared(other, Texts.read(this, other));
            compared = last;
        }
        return last.texts;
    }

    /** A word of title, employer or place, which says nothing new in the description. */
    boolean saysElsewhere(String word) {
        Set<String> said = elsewhere;
        if (said == null) {
            said = new HashSet<>(title.core());
            said.addAll(employer.words());
            said.addAll(employer.keys());
            said.addAll(requisitions);
            elsewhere = said;
        }
        return said.contains(word) || title.core().contains(TitleScan.singular(word)) || where.isWord(word);
    }

    /** Who shows the ad: among sightings of one opening, the earlier in the order of {@link Origin} wins. */
    public Origin origin() {
        return origin;
    }

    /** Whether both are one ad read twice, and an ad that says enough to be told from others. */
    boolean repeats(Opening other) {
        return written == other.written
                && (employer.known() || description.words() >= 8 || hasAddress())
                && blocks().equals(other.blocks());
    }

    /** Says too little to be told from any other. */
    public boolean isEmpty() {
        return !title.known() && description.words() == 0 && !hasAddress();
    }

    private boolean hasAddress() {
        for (Address address : addresses) {
            if (address.key() != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Short keys under which candidates are looked up: two openings that are the same share at least one. At most 200
     * characters each.
     */
    public Set<String> blocks() {
        Set<String> blocks = new LinkedHashSet<>();
        for (Address address : addresses) {
            if (address.key() != null) {
                blocks.add(cut("u:" + address.key()));
            }
        }
        for (String key : employer.names()) {
            blocks.add(cut("e:" + key));
        }
        if (employer.known()) {
            // a misspelt name shares its beginning or its end with the right one
            blocks.add(cut("e:" + employer.loose()));
            int half = employer.loose().length() / 2;
            if (half >= 3) {
                blocks.add(cut("h:" + employer.loose().substring(0, half)));
                blocks.add(
                        cut("t:" + employer.loose().substring(employer.loose().length() - half)));
            }
        }
        tenants.forEach(tenant -> blocks.add(cut("e:" + tenant)));
        if (!employer.core().isEmpty()) {
            blocks.add(cut("e:" + employer.stem()));
            blocks.add(cut("s:" + Sounds.of(employer.core())));
        }
        where.cityNames().forEach(city -> blocks.add(cut("w:" + city)));
        if (pay != null && pay.min() != null && pay.max() != null) {
            // names in two scripts may share nothing else
            blocks.add(
                    cut("p:" + pay.min().stripTrailingZeros() + "-" + pay.max().stripTrailingZeros()));
        }
        requisitions.forEach(requisition -> blocks.add(cut("r:" + requisition)));
        Numbers.ids(this).forEach(id -> blocks.add(cut("r:" + id)));
        if (!title.core().isEmpty()) {
            blocks.add(cut("d:" + String.join(" ", new TreeSet<>(title.core()))));
        }
        blocks.addAll(keys());
        return blocks;
    }

    /**
     * Keys for a store with very many openings: as {@link #blocks}, but so narrow that few openings share one. A
     * misspelt employer or a title in other words may be missed.
     */
    public Set<String> keys() {
        Set<String> made = keys;
        if (made == null) {
            made = Collections.unmodifiableSet(madeKeys());
            keys = made;
        }
        return made;
    }

    private Set<String> madeKeys() {
        Set<String> keys = new LinkedHashSet<>();
        new Keys(this).all().forEach(key -> keys.add(cut(key)));
        return keys;
    }

    /**
     * Keys of others to look for: as {@link #keys}, but an ad that names a team behind a dash seeks those that name
     * none, and the other way round. An employer has many teams, and no need to compare them all.
     */
    public Set<String> sought() {
        Set<String> made = sought;
        if (made == null) {
            made = Collections.unmodifiableSet(Keys.sought(keys()));
            sought = made;
        }
        return made;
    }

    private static String cut(String block) {
        // one that the database cannot hold would break the look-up of its whole batch
        String kept = block.replace("\u0000", "");
        return kept.length() > LONGEST_BLOCK ? kept.substring(0, LONGEST_BLOCK) : kept;
    }
}
