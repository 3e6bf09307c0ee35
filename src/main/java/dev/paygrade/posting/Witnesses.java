package dev.paygrade.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the further sightings of postings say, beside the one that speaks for each. */
@ApplicationScoped
class Witnesses {
    /** Heard for one posting: as many as say anything new. */
    private static final int MOST = 12;

    private final EntityManager entities;
    private final Database database;

    Witnesses(EntityManager entities, Database database) {
        this.entities = entities;
        this.database = database;
    }

    /** Its components are the columns of the statement that reads it. */
    private record Row(
            int sighting,
            String title,
            @Nullable String employer,
            @Nullable String places,
            @Nullable String pay,
            @Nullable String url,
            @Nullable String requisition,
            List<String> types) {}

    /** Takes what sightings say, by their ids, instead of what they said. */
    void keep(Map<Integer, Said> said) {
        if (said.isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        said.forEach((id, one) -> rows.add(new Row(
                id, one.title(), one.employer(), one.places(), one.pay(), one.url(), one.requisition(), one.types())));
        entities.flush();
        entities.createNativeQuery("""
                        insert into sighting_words (sighting_id, title, employer, places, pay, url, requisition, types)
                        select * from jsonb_to_recordset(cast(:rows as jsonb)) as said (sighting integer, title text,
                            employer text, places text, pay text, url text, requisition text, types text[])
                        on conflict (sighting_id) do update set title = excluded.title, employer = excluded.employer,
                            places = excluded.places, pay = excluded.pay, url = excluded.url,
                            requisition = excluded.requisition, types = excluded.types""")
                .setParameter("rows", FreshRows.json(rows))
                .executeUpdate();
    }

    /** By posting. What a person joined is no witness: he knows that it is one opening, whatever it says. */
    Map<Long, List<Said>> of(Collection<Long> postingIds) {
        Map<Long, List<Said>> said = new HashMap<>();
        if (postingIds.isEmpty()) {
            return said;
        }
        record Heard(long postingId, Said said) {}
        database.query(
                        """
                        select s.posting_id, w.title, w.employer, w.places, w.pay, w.url, w.requisition, w.types
                        from sighting s join sighting_words w on w.sighting_id = s.id
                        where s.posting_id = any(?) and s.link_reason is not null and s.link_reason <> ?
                        order by s.id desc""",
                        List.of(postingIds.toArray(Long[]::new), Links.JOINED),
                        row -> new Heard(
                                row.getLong(1),
                                new Said(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getString(7),
                                        List.of((String[]) row.getArray(8).getArray()))))
                .forEach(one -> {
                    List<Said> heard = said.computeIfAbsent(one.postingId(), id -> new ArrayList<>());
                    if (heard.size() < MOST) {
                        heard.add(one.said());
                    }
                });
        return said;
    }
}
