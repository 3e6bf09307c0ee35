package dev.paygrade.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes {@code /q/openapi} by what no code says: what parameters mean, examples that were real answers, and the
 * problems that every operation may answer with. The words are in {@code openapi/}.
 */
// DescriptionOnDemand runs it once
@Singleton
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class ApiDescription implements OASFilter {
    private static final String PROBLEM = "application/problem+json";
    private static final String API = "/api/v1/";
    private static final String OPERATORS = "/api/v1/admin";
    private static final String PREFERENCE = ";qs=0.5";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DescriptionWords words = DescriptionWords.read();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        // the pages are for people, who need no specification of them
        List.copyOf(api.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith(API))
                .forEach(path -> api.getPaths().removePathItem(path));
        api.getPaths().getPathItems().forEach(this::complete);
    }

    private void complete(String path, PathItem item) {
        List<DescriptionWords.Parameter> known = words.parameters(path);
        item.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.GET) {
                parameters(path, operation, known);
            }
            words.summary(method + " " + path).ifPresent(operation::setSummary);
            words.description(method + " " + path).ifPresent(operation::setDescription);
            if (operation.getResponses() == null) {
                operation.setResponses(OASFactory.createAPIResponses());
            }
            words.examples(method + " " + path).forEach(example -> exemplify(operation, example));
            words.problems().forEach(problem -> {
                if (may(problem.status(), path)) {
                    exemplify(operation, problem);
                }
            });
        });
    }

    /** Whether an operation may answer so. */
    private static boolean may(String status, String path) {
        return switch (status) {
            case "404" -> path.contains("{");
            case "401" -> path.startsWith(OPERATORS);
            default -> true;
        };
    }

    private static void parameters(String path, Operation operation, List<DescriptionWords.Parameter> known) {
        List<Parameter> all = new ArrayList<>();
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(old -> known.stream().noneMatch(one -> one.name().equals(old.getName())))
                    .forEach(all::add);
        }
        known.stream().map(one -> parameter(path, one)).forEach(all::add);
        operation.setParameters(all);
    }

    private static Parameter parameter(String path, DescriptionWords.Parameter one) {
        boolean inPath = path.contains("{" + one.name() + "}");
        Schema text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        return OASFactory.createParameter()
                .name(one.name())
                .in(inPath ? Parameter.In.PATH : Parameter.In.QUERY)
                .required(inPath)
                .description(one.text())
                .example(one.many() ? List.of(one.example()) : one.example())
                .schema(
                        one.many()
                                ? OASFactory.createSchema()
                                        .type(List.of(Schema.SchemaType.ARRAY))
                                        .items(text)
                                : text);
    }

    private static void exemplify(Operation operation, DescriptionWords.Example example) {
        APIResponse response = operation.getResponses().getAPIResponse(example.status());
        if (response == null) {
            response = OASFactory.createAPIResponse().description(example.text());
            operation.getResponses().addAPIResponse(example.status(), response);
        }
        Content content = response.getContent();
        if (content == null) {
            content = OASFactory.createContent();
            response.setContent(content);
        }
        // how a media type is preferred is no part of its name
        MediaType preferred = content.getMediaType(example.type() + PREFERENCE);
        if (preferred != null) {
            content.removeMediaType(example.type() + PREFERENCE);
            content.addMediaType(example.type(), preferred);
        }
        MediaType type = content.getMediaType(example.type());
        if (type == null) {
            type = OASFactory.createMediaType();
            if (example.type().equals(PROBLEM)) {
                type.setSchema(problem());
            }
            content.addMediaType(example.type(), type);
        }
        type.addExample(
                example.name(),
                OASFactory.createExample().summary(example.request()).value(plain(example.answer())));
        if (example.body() != null && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().forEach((name, sent) -> {
                if (name.equals(example.type())) {
                    sent.addExample(example.name(), OASFactory.createExample().value(plain(example.body())));
                }
            });
        }
    }

    private static Schema problem() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (String name : List.of("type", "title", "detail")) {
            properties.put(name, OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
        }
        properties.put("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)));
        Map<String, Schema> error = new LinkedHashMap<>();
        for (String name : List.of("field", "value", "detail")) {
            error.put(name, OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
        }
        properties.put(
                "errors",
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.ARRAY))
                        .items(OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.OBJECT))
                                .properties(error)));
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)).properties(properties);
    }

    private static Object plain(JsonNode node) {
        return JSON.convertValue(node, Object.class);
    }
}
