package org.servicecircle.report;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;

/** How a file is wanted, as it stands in an address. */
public record FileParameters(
        @Parameter(
                description = "Give the answer as a file instead of JSON",
                schema = @Schema(allowableValues = {"csv", "xlsx"}))
        String f,

        @Parameter(
                description = "Language of a file, before Accept-Language: a link sets no headers",
                schema = @Schema(allowableValues = {"zh-CN", "en"}))
        String lang) {

    /** The format; 400 for another. */
    FileKind kind() {
        return FileKind.read(f);
    }

    /** The language asked for, else the caller's; 400 for another. */
    Language language(Language callers) {
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        return Language.values()[tags.indexOf(Parameters.oneOf("lang", lang, callers.tag(), tags))];
    }
}
