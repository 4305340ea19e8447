package org.servicecircle.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Writes problem details: type {@code /problems/<code>}, title and detail in words, {@code errors} per field. */
@Component
class Problems {

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /**
     * Problem details of one failed request.
     *
     * @param code the problem; its texts are {@code problem.<code>} and {@code problem.<code>.detail}
     * @param path path of the request, as {@code instance}
     */
    ProblemDetail describe(
            HttpStatusCode status,
            String code,
            List<String> arguments,
            List<FieldFault> faults,
            String path,
            Language language) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(texts.say(language, "problem." + code));
        problem.setDetail(detail(code, arguments, faults, language));
        problem.setInstance(instance(path));
        problem.setProperty("code", code);
        if (!faults.isEmpty()) {
            problem.setProperty(
                    "errors",
                    faults.stream().map(fault -> entry(fault, language)).toList());
        }
        return problem;
    }

    private String detail(String code, List<String> arguments, List<FieldFault> faults, Language language) {
        return faults.isEmpty()
                ? texts.say(language, "problem." + code + ".detail", arguments.toArray())
                : sentence(faults.get(0), language);
    }

    private Map<String, String> entry(FieldFault fault, Language language) {
        Map<String, String> entry = new LinkedHashMap<>();
        if (fault.parameter() != null) {
            entry.put("parameter", fault.parameter());
        }
        if (fault.pointer() != null) {
            entry.put("pointer", fault.pointer());
        }
        entry.put("code", fault.code());
        entry.put("detail", sentence(fault, language));
        return entry;
    }

    private String sentence(FieldFault fault, Language language) {
        String field = fault.parameter() == null ? fault.pointer() : fault.parameter();
        Object[] arguments = new Object[fault.arguments().size() + 1];
        arguments[0] = field;
        for (int i = 0; i < fault.arguments().size(); i++) {
            arguments[i + 1] = fault.arguments().get(i);
        }
        return texts.say(language, "error." + fault.code(), arguments);
    }

    /** The path as a URI; null when the caller's path is no URI at all. */
    private static URI instance(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException notAUri) {
            return null;
        }
    }
}
