package dev.paygrade.admin;

import dev.paygrade.web.ErrorPages;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Refuses whatever would change something without the token of one of our own forms. */
class FormFilter {
    private final FormToken token;
    private final ErrorPages errors;

    FormFilter(FormToken token, ErrorPages errors) {
        this.token = token;
        this.errors = errors;
    }

    @AdminPage
    @WithFormRead
    @ServerRequestFilter
    @Nullable
    Response check(ResteasyReactiveContainerRequestContext request) {
        String method = request.getMethod();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD) || method.equals(HttpMethod.OPTIONS)) {
            return null;
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        Object sent = context.getFormParameter(FormToken.FIELD, true, false);
        return token.fits(sent instanceof String text ? text : null)
                ? null
                : Response.status(Response.Status.BAD_REQUEST)
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(errors.page(
                                400,
                                "This form is out of date",
                                "Nothing was changed. Open the page again and send the form once more."))
                        .build();
    }
}
