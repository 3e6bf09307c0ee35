package dev.paygrade.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Breaks in every way there is, with what nobody outside may see in its messages. */
@Path("/")
@Blocking
public class BrokenResource {
    static final String INNER = "relation \"secret_table\" does not exist, select password from secret_table";

    @GET
    @Path("{start: test|api/test}/broken/{kind}")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public String breaks(@PathParam("kind") String kind) throws IOException, SQLException {
        switch (kind) {
            case "unchecked" -> throw new IllegalStateException(INNER, new SQLException(INNER, "42P01"));
            case "checked" -> throw new IOException(INNER);
            case "database" -> throw new SQLException(INNER, "42P01");
            case "error" -> throw new StackOverflowError(INNER);
            default -> throw new AssertionError(INNER);
        }
    }
}
