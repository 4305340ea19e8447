package org.servicecircle.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API documentation says of the whole: its subject, and the one shape of every refusal. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String ABOUT =
            "Who lives more than 15 minutes on foot from what they need. Minutes are tenths rounded up; unknown is never"
                    + " counted as uncovered; groups of 1 to 9 people are withheld. Texts are Chinese, or English with"
                    + " Accept-Language: en. While schematic data is loaded every answer says schematic: true. Reads carry"
                    + " a weak ETag; send it back as If-None-Match.";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("service-circle").version("v1").description(ABOUT));
    }

    /** Every operation may refuse a request, always in the same shape. */
    @Bean
    OpenApiCustomizer refusalsInTheDocumentation() {
        return api -> {
            api.getComponents().addSchemas("Problem", problem());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(OpenApiConfiguration::mayRefuse));
        };
    }

    /** Examples of codes stay texts, which the generator takes for numbers, and one of many values becomes a list. */
    @Bean
    OpenApiCustomizer examplesOfTheTypeOfTheirParameters() {
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .filter(parameter -> parameter.getExample() != null)
                .forEach(parameter -> parameter.setExample(ofType(parameter.getSchema(), parameter.getExample())));
    }

    private static Object ofType(Schema<?> schema, Object example) {
        if (isOf(schema, "array")) {
            return List.of(ofType(schema.getItems(), example));
        }
        return isOf(schema, "string") ? example.toString() : example;
    }

    private static boolean isOf(Schema<?> schema, String type) {
        return type.equals(schema.getType())
                || schema.getTypes() != null && schema.getTypes().contains(type);
    }

    private static void mayRefuse(Operation operation) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        Content content = new Content().addMediaType("application/problem+json", new MediaType().schema(problem));
        operation
                .getResponses()
                .addApiResponse(
                        "400",
                        new ApiResponse()
                                .description("A parameter cannot be read or is out of range; errors names it")
                                .content(content));
    }

    private static Schema<?> problem() {
        Schema<?> fault = new ObjectSchema()
                .addProperty("parameter", new StringSchema().example("minutes"))
                .addProperty("pointer", new StringSchema().description("JSON pointer into the body"))
                .addProperty("code", new StringSchema().example("out-of-range"))
                .addProperty("detail", new StringSchema());
        return new ObjectSchema()
                .description("Problem details, RFC 9457")
                .addProperty("type", new StringSchema().example("/problems/invalid-request"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().example("invalid-request"))
                .addProperty("errors", new ArraySchema().items(fault));
    }
}
