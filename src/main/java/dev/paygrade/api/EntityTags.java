package dev.paygrade.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every JSON answer to a GET a tag, and sends nothing to a caller that has the same already: 304. */
class EntityTags {
    private static final int BYTES = 12;

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        boolean taggable = request.getMethod().equals("GET")
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && request.getUriInfo().getPath().startsWith("/api/v1/")
                && !request.getUriInfo().getPath().startsWith("/api/v1/admin")
                && response.hasEntity()
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                && !(response.getEntity() instanceof byte[]);
        if (!taggable) {
            return;
        }
        byte[] body = json.writeValueAsBytes(response.getEntity());
        // weak, since compression changes the bytes and not what they say
        EntityTag tag = new EntityTag(hash(body), true);
        response.getHeaders().putSingle(HttpHeaders.ETAG, "W/\"" + tag.getValue() + "\"");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag.getValue())) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else {
            response.setEntity(body);
        }
    }

    private static boolean matches(@org.jspecify.annotations.Nullable String known, String tag) {
        return known != null && (known.strip().equals("*") || known.contains("\"" + tag + "\""));
    }

    private static String hash(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
