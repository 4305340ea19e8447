package org.servicecircle.file;

import java.util.Arrays;
import java.util.List;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;

/**
 * How a file is wanted, as it stands in an address.
 *
 * @param f format
 * @param lang language, before the caller's; null or blank for the caller's
 */
public record FileParameters(String f, String lang) {

    /** The format; 400 for another. */
    public FileKind kind() {
        return FileKind.read(f);
    }

    /** The language asked for, else the caller's; 400 for another. */
    public Language language(Language callers) {
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        return Language.values()[tags.indexOf(Parameters.oneOf("lang", lang, callers.tag(), tags))];
    }
}
