package dev.paygrade.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.search.PostingParameters.Problem;
import dev.paygrade.source.RawPosting;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /api/v1/normalise}: an ad in, what it says with its evidence out; nothing is stored. */
@Path("/api/v1/normalise")
@Tag(name = "Normalise")
public class NormaliseApi {
    private static final String NDJSON = "application/x-ndjson";

    private final Normaliser normaliser;
    private final Clock clock;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    NormaliseApi(Normaliser normaliser, Clock clock) {
        this.normaliser = normaliser;
        this.clock = clock;
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> List.of(
                                        CoercionInputShape.Integer,
                                        CoercionInputShape.Float,
                                        CoercionInputShape.Boolean)
                                .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)))
                .build();
        this.reader = mapper.readerFor(AdJson.class);
        this.writer = mapper.writer();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reads one ad")
    public NormalisedJson one(String body) {
        try {
            return normalise(body);
        } catch (BadAdException e) {
            throw new ProblemException(List.of(e.problem()));
        }
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(summary = "Reads many ads, one a line; answers come in the same order, a bad line gives {\"error\":…}")
    public StreamingOutput many(InputStream body) {
        return output -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
                    Writer answers = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.isBlank()) {
                        answers.write(answer(line));
                        answers.write('\n');
                    }
                }
            }
        };
    }

    private String answer(String line) throws IOException {
        try {
            return writer.writeValueAsString(normalise(line));
        } catch (BadAdException e) {
            return writer.writeValueAsString(Map.of("error", e.problem()));
        } catch (RuntimeException e) {
            return writer.writeValueAsString(
                    Map.of("error", new Problem("", shortened(line), "could not be read; please report it")));
        }
    }

    private NormalisedJson normalise(String body) throws BadAdException {
        try {
            AdJson ad = reader.readValue(body);
            if (ad == null) {
                throw new BadAdException(new Problem("", "null", "is not an ad: send a JSON object"));
            }
            RawPosting raw = RawPosting.builder("normalise", Objects.requireNonNullElse(ad.title(), ""))
                    .company(ad.company())
                    .locations(ad.location() == null ? null : List.of(ad.location()))
                    .pay(ad.pay())
                    .employmentType(ad.employmentType())
                    .level(ad.level())
                    .description(ad.description())
                    .posted(ad.datePosted())
                    .build();
            return NormalisedJson.of(normaliser.read(raw, null, ad.country(), clock.instant()));
        } catch (MismatchedInputException e) {
            String field = e.getPath().isEmpty()
                    ? ""
                    : Objects.requireNonNullElse(e.getPath().getFirst().getFieldName(), "");
            throw new BadAdException(new Problem(
                    field, shortened(body), "does not fit: each field is a text, and the fields are " + AdJson.FIELDS));
        } catch (JsonProcessingException e) {
            throw new BadAdException(new Problem("", shortened(body), "is not JSON: " + e.getOriginalMessage()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** An ad that is not one. */
    private static final class BadAdException extends Exception {
        private final transient Problem problem;

        BadAdException(Problem problem) {
            super(problem.detail());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
