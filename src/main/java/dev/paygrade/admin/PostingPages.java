package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.employment.EmploymentType;
import dev.paygrade.level.Level;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayPeriod;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.CorrectedField;
import dev.paygrade.posting.Correction;
import dev.paygrade.posting.Corrections;
import dev.paygrade.posting.Posting;
import dev.paygrade.posting.Postings;
import dev.paygrade.search.PostingParameters.Problem;
import dev.paygrade.web.Figures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code /admin/postings}: one posting, to be corrected or taken down. */
@Path("/admin/postings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AdminLogin.ROLE)
@AdminPage
@Blocking
public class PostingPages {
    private static final String ALL = "/admin/postings";
    private static final Pattern ID = Pattern.compile("(?:.*/jobs/)?(\\d{1,18})(?:/.*)?");

    private final PostingDesk desk;
    private final Postings postings;
    private final Corrections corrections;
    private final AdminFrames frames;

    PostingPages(PostingDesk desk, Postings postings, Corrections corrections, AdminFrames frames) {
        this.desk = desk;
        this.postings = postings;
        this.corrections = corrections;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance postings(AdminFrame admin, String sought, boolean missing);

        static native TemplateInstance posting(
                AdminFrame admin, Head head, List<FieldForm> fields, Choices choices, List<Problem> problems);
    }

    /** Which posting it is. */
    public record Head(long id, String title, @Nullable String employer, String href, String address) {}

    /** What can be chosen. */
    public record Choices(
            List<Level> levels,
            List<WorkMode> modes,
            List<EmploymentType> types,
            List<PayPeriod> periods,
            List<PayKind> kinds) {
        static final Choices ALL = new Choices(
                List.of(Level.values()),
                List.of(WorkMode.values()),
                List.of(EmploymentType.values()),
                List.of(PayPeriod.values()).reversed(),
                List.of(PayKind.values()));
    }

    @GET
    public Response find(@QueryParam("find") @Nullable String find, @QueryParam("done") @Nullable String done) {
        String sought = find == null ? "" : find.strip();
        Matcher id = ID.matcher(sought);
        if (id.matches()
                && postings.findByIdOptional(Long.parseLong(id.group(1))).isPresent()) {
            return Response.seeOther(URI.create(ALL + "/" + id.group(1))).build();
        }
        return Response.ok(
                        Templates.postings(frames.of("Postings", "postings", Done.of(done)), sought, !sought.isEmpty()))
                .build();
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    @Transactional
    public TemplateInstance one(@PathParam("id") long id, @QueryParam("done") @Nullable String done) {
        return page(id, Done.of(done), List.of());
    }

    private TemplateInstance page(long id, @Nullable Done done, List<Problem> problems) {
        Posting posting = postings.findByIdOptional(id).orElseThrow(NotFoundException::new);
        List<Correction> corrected = corrections.of(id);
        return Templates.posting(
                frames.of("Posting " + id, "postings", done),
                new Head(
                        id, posting.title, posting.employer, "/jobs/%d/%s".formatted(id, posting.slug), ALL + "/" + id),
                Arrays.stream(CorrectedField.values())
                        .map(field -> form(posting, field, corrected))
                        .toList(),
                Choices.ALL,
                problems);
    }

    private FieldForm form(Posting posting, CorrectedField field, List<Correction> corrected) {
        Correction correction =
                corrected.stream().filter(one -> one.field == field).findFirst().orElse(null);
        String shown = corrections.sentence(field.of(posting));
        return new FieldForm(
                field,
                FieldForm.label(field, shown),
                correction == null ? null : FieldForm.label(field, corrections.sentence(correction.reading)),
                correction == null
                        ? null
                        : "by %s on %s%s"
                                .formatted(
                                        correction.madeBy,
                                        Figures.day(correction.madeAt),
                                        correction.note.isEmpty() ? "" : ": " + correction.note),
                Objects.requireNonNullElse(shown, ""),
                field.of(posting),
                ALL + "/" + posting.id + "/" + field.key());
    }

    @POST
    @Path("/{id:\\d{1,18}}/{field: title|level|role|workMode|places|employmentTypes|pay}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("id") long id, @PathParam("field") String key, MultivaluedMap<String, String> form) {
        CorrectedField field = PostingDesk.field(key);
        try {
            desk.correct(id, field, FieldForm.value(field, form), form.getFirst("note"));
            return AdminFrames.to(ALL + "/" + id, Done.CORRECTED);
        } catch (ProblemException e) {
            if (e.problems().isEmpty()) {
                throw new NotFoundException(e.detail(), e);
            }
            List<Problem> named = e.problems().stream()
                    .map(problem -> new Problem(field.label(), problem.value(), problem.detail()))
                    .toList();
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(id, null, named))
                    .build();
        }
    }

    @POST
    @Path("/{id:\\d{1,18}}/{field: title|level|role|workMode|places|employmentTypes|pay}/lift")
    public Response lift(@PathParam("id") long id, @PathParam("field") String key) {
        try {
            desk.lift(id, PostingDesk.field(key));
            return AdminFrames.to(ALL + "/" + id, Done.LIFTED);
        } catch (ProblemException e) {
            return AdminFrames.to(ALL + "/" + id, Done.GONE);
        }
    }

    @POST
    @Path("/{id:\\d{1,18}}/takedown")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeDown(
            @PathParam("id") long id,
            @FormParam("reason") @Nullable String reason,
            @FormParam("what") @Nullable String what) {
        Posting posting = postings.findByIdOptional(id).orElseThrow(NotFoundException::new);
        String why = Objects.requireNonNullElse(reason, "").strip();
        if (why.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(id, null, List.of(new Problem("reason", "", "is missing: say why it is taken down"))))
                    .build();
        }
        if ("employer".equals(what) && posting.employer != null) {
            desk.takeDownEmployer(posting.employer, why);
        } else {
            desk.takeDown(id, why);
        }
        return AdminFrames.to("/admin/blocked", Done.TAKEN_DOWN);
    }
}
