package dev.paygrade.web;

import dev.paygrade.alert.Frequency;
import dev.paygrade.alert.MailAddress;
import dev.paygrade.alert.MailService;
import dev.paygrade.alert.SavedQuery;
import dev.paygrade.alert.SavedSearch;
import dev.paygrade.alert.SavedSearches;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingParameters;
import dev.paygrade.search.PostingParameters.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * {@code /alerts}: a reader saves a search, confirms it by the mail, and ends it. What a mail links to asks with a button
 * before it does anything, since programs that check mails open their links.
 */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
public class AlertsResource {
    private static final String EMAIL = "email";
    private static final String FREQUENCY = "frequency";

    private final SavedSearches searches;
    private final MailService service;
    private final FacetNames facetNames;
    private final Frames frames;
    private final SiteAddress site;
    private final Clock clock;

    AlertsResource(
            SavedSearches searches,
            MailService service,
            FacetNames facetNames,
            Frames frames,
            SiteAddress site,
            Clock clock) {
        this.searches = searches;
        this.service = service;
        this.facetNames = facetNames;
        this.frames = frames;
        this.site = site;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(Frame frame, AlertForm form);

        static native TemplateInstance notice(Frame frame, Notice notice);
    }

    @GET
    @Path("/new")
    public Response form(@Context UriInfo uri) {
        return form(read(PageParameters.of(uri)), "", Frequency.DAILY, null, Response.Status.OK);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            MultivaluedMap<String, String> sent, @Context UriInfo uri, @Context HttpServerRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(sent);
        parameters.remove(EMAIL);
        parameters.remove(FREQUENCY);
        SavedQuery query = read(parameters);
        String typed = Optional.ofNullable(sent.getFirst(EMAIL)).orElse("");
        Optional<Frequency> frequency =
                Frequency.of(Optional.ofNullable(sent.getFirst(FREQUENCY)).orElse(Frequency.DAILY.value()));
        Optional<MailAddress> address = MailAddress.of(typed);
        Frequency often = frequency.orElse(Frequency.DAILY);
        if (!service.mode().open()) {
            return form(query, "", often, null, Response.Status.SERVICE_UNAVAILABLE);
        }
        if (address.isEmpty() || frequency.isEmpty()) {
            String problem = address.isEmpty() ? say().badAddress() : say().badOften();
            return form(query, typed, often, problem, Response.Status.BAD_REQUEST);
        }
        SavedSearches.Wish wish = new SavedSearches.Wish(
                address.get(),
                query,
                title(query),
                Language.current().locale(),
                often,
                site.of(uri, ""),
                Readers.networkAddress(request));
        if (!searches.take(wish, clock.instant())) {
            Notice notice = Notice.of(say().enough(), say().enoughLead());
            return Response.fromResponse(answer(notice, 429))
                    .header("Retry-After", "86400")
                    .build();
        }
        return Response.seeOther(URI.create("/alerts/sent")).build();
    }

    @GET
    @Path("/sent")
    public Response sent() {
        String lead = say().sentLead();
        return answer(
                Notice.of(
                        say().sent(), service.mode() == MailService.Mode.SHOWN ? lead + " " + say().noServer() : lead),
                200);
    }

    @GET
    @Path("/confirm/{token}")
    public Response askToConfirm(@PathParam("token") String token) {
        return searches.waiting(token, clock.instant())
                .map(search -> answer(
                        about(Notice.of(say().ask(), say().askLead(AlertForm.often(search.frequency()))), search)
                                .asking("/alerts/confirm/" + token, say().askYes()),
                        200))
                .orElseGet(this::expired);
    }

    @POST
    @Path("/confirm/{token}")
    public Response confirm(@PathParam("token") String token) {
        return searches.confirm(token, clock.instant())
                .map(search -> answer(
                        about(Notice.of(say().saved(), say().savedLead(AlertForm.often(search.frequency()))), search),
                        200))
                .orElseGet(this::expired);
    }

    @GET
    @Path("/stop/{token}")
    public Response askToStop(@PathParam("token") String token) {
        return searches.ending(token)
                .map(search -> answer(
                        about(Notice.of(say().end(), say().endLead()), search)
                                .asking("/alerts/stop/" + token, say().endYes()),
                        200))
                .orElseGet(() -> answer(ended(), 404));
    }

    /** One click of a mail program (RFC 8058), or the button; the body, if there is one, says nothing more. */
    @POST
    @Path("/stop/{token}")
    public Response stop(@PathParam("token") String token) {
        searches.end(token);
        return answer(ended(), 200);
    }

    private static Notice ended() {
        return Notice.of(say().ended(), say().endedLead());
    }

    private Response expired() {
        return answer(Notice.of(say().expired(), say().expiredLead()), 404);
    }

    private static Notice about(Notice notice, SavedSearch search) {
        return notice.about(search.title(), search.language().getLanguage())
                .leading(search.query().path(), say().show());
    }

    private static AlertsMessages say() {
        return Language.texts(AlertsMessages.class);
    }

    private Response form(
            SavedQuery query, String email, Frequency frequency, @Nullable String problem, Response.Status status) {
        Address listing = Address.of("/", query.parameters());
        AlertForm form = new AlertForm(
                words(query),
                listing.pairs(),
                email,
                frequency,
                service.mode(),
                problem,
                listing.toString(),
                Address.of("/feed.atom", query.parameters()).toString());
        Frame frame = frames.of(say().title(), say().description(), "/alerts/new", "postings");
        return Response.status(status)
                .header("X-Robots-Tag", "noindex")
                .entity(Templates.form(frame, form))
                .build();
    }

    /** Pages behind a token are nobody's to keep or to pass on. */
    private Response answer(Notice notice, int status) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .entity(Templates.notice(
                        frames.of(notice.title() + " · Paygrade", notice.lead(), null, "postings"), notice))
                .build();
    }

    /** @throws BadParametersException if the listing would not understand it either */
    private static SavedQuery read(Map<String, List<String>> parameters) {
        SavedQuery query = SavedQuery.of(parameters);
        PostingParameters asked = query.read();
        if (!asked.problems().isEmpty()) {
            throw new BadParametersException(asked.problems());
        }
        if (query.toString().length() > SavedQuery.LONGEST) {
            throw new BadParametersException(
                    List.of(new Problem("search", "…", "is longer than %d characters".formatted(SavedQuery.LONGEST))));
        }
        return query;
    }

    private String title(SavedQuery query) {
        List<String> words = words(query);
        return words.isEmpty() ? say().everyTitle() : String.join(" · ", words);
    }

    private List<String> words(SavedQuery query) {
        PostingFilter filter = query.read().filter();
        return Chip.of(
                        Address.of("/", query.parameters()),
                        filter,
                        facetNames.of(filter, Map.of()),
                        address -> OptionalInt.empty(),
                        false)
                .stream()
                .map(Chip::label)
                .toList();
    }
}
