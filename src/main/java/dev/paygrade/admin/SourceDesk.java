package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.harvest.Samples;
import dev.paygrade.harvest.Source;
import dev.paygrade.harvest.SourceEditor;
import dev.paygrade.harvest.Sources;
import dev.paygrade.search.PostingParameters.Problem;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.catalog.Boards;
import dev.paygrade.source.catalog.Fault;
import dev.paygrade.source.catalog.SourcesFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an operator may do with sources; pages and API do it in the same way. */
@ApplicationScoped
class SourceDesk {
    private final Sources sources;
    private final SourceEditor editor;
    private final Samples samples;
    private final Boards boards;

    SourceDesk(Sources sources, SourceEditor editor, Samples samples, Boards boards) {
        this.sources = sources;
        this.editor = editor;
        this.samples = samples;
        this.boards = boards;
    }

    /** @throws ProblemException 404 if there is none */
    @Transactional
    Source find(String id) {
        Source source = sources.findById(id);
        if (source == null) {
            throw ProblemException.notFound("There is no source '%s'.".formatted(id));
        }
        return source;
    }

    /**
     * Reads an entry by the rules of the sources file.
     *
     * @param entry its keys; settings may stand beside them, as in the file, or under {@code settings}
     * @throws ProblemException 400 that names each field at fault
     */
    SourceSpec read(Map<String, ?> entry) {
        Map<String, Object> flat = new LinkedHashMap<>(entry);
        if (flat.get("settings") instanceof Map<?, ?> settings) {
            flat.remove("settings");
            settings.forEach((key, value) -> flat.put(String.valueOf(key), value));
        }
        flat.forEach((key, value) -> {
            if (value != null && value.toString().indexOf('\0') >= 0) {
                throw new ProblemException(List.of(new Problem(key, "", "holds a NUL character: take it out")));
            }
        });
        SourcesFile.Loaded loaded = SourcesFile.readEntry(boards, "entry", flat);
        if (!loaded.faults().isEmpty()) {
            throw new ProblemException(
                    loaded.faults().stream().map(fault -> problem(fault, flat)).toList());
        }
        return loaded.sources().getFirst();
    }

    private static Problem problem(Fault fault, Map<String, ?> entry) {
        String field = Objects.requireNonNullElse(fault.field(), "");
        Object value = entry.get(field);
        return new Problem(field, value == null ? "" : value.toString(), fault.message());
    }

    /** @throws ProblemException 409 if the id is taken */
    void add(SourceSpec spec) {
        if (!editor.add(spec)) {
            throw ProblemException.conflict(
                    "The id '%s' is taken: choose another, or change that source.".formatted(spec.id()));
        }
        samples.follow();
    }

    /** @throws ProblemException 404 if there is none; 409 if it is not kept here */
    void change(String id, SourceSpec spec) {
        kept(id);
        if (!spec.id().equals(id)) {
            throw new ProblemException(List.of(new Problem(
                    "id",
                    spec.id(),
                    "is another one than '%s': an id stays; remove the source and add it anew".formatted(id))));
        }
        if (!editor.change(spec)) {
            throw ProblemException.notFound("There is no source '%s' any more.".formatted(id));
        }
        samples.follow();
    }

    /** @throws ProblemException 404 if there is none; 409 if it is not kept here */
    void remove(String id) {
        kept(id);
        editor.remove(id);
        samples.follow();
    }

    private void kept(String id) {
        switch (find(id).origin) {
            case ADMIN -> {}
            case FILE ->
                throw ProblemException.conflict(
                        "'%s' stands in the sources file, which wins at every start: change it there. It can be paused here."
                                .formatted(id));
            case READY ->
                throw ProblemException.conflict(
                        "'%s' is one of the ready sources, which are switched by their group. It can be paused here."
                                .formatted(id));
            case IMPORT ->
                throw ProblemException.conflict(
                        "'%s' is a file that was imported: import it again to change it.".formatted(id));
            case SAMPLE ->
                throw ProblemException.conflict(
                        "'%s' belongs to the sample board, which PAYGRADE_SAMPLE_ENABLED switches. It can be paused here."
                                .formatted(id));
        }
    }

    /** @throws ProblemException 404 if there is none; 409 if it is switched off or paused */
    void run(String id) {
        Source source = find(id);
        if (!source.enabled || source.paused) {
            throw ProblemException.conflict("'%s' is %s: %s it first."
                    .formatted(
                            id, source.enabled ? "paused" : "switched off", source.enabled ? "resume" : "switch on"));
        }
        sources.runNow(id);
    }

    /** @throws ProblemException 404 if there is none */
    void pause(String id, boolean paused) {
        if (!sources.pause(id, paused)) {
            throw ProblemException.notFound("There is no source '%s'.".formatted(id));
        }
    }
}
