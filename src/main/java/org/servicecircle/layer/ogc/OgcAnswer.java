package org.servicecircle.layer.ogc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.servicecircle.web.Language;
import org.servicecircle.web.VersionTags;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives a resource as JSON or as a page, tagged by its version. */
@Component
class OgcAnswer {

    private final VersionTags tags;

    OgcAnswer(VersionTags tags) {
        this.tags = tags;
    }

    /**
     * The resource in the form that was asked for, or nothing where the caller holds it already.
     *
     * @param type media type of its JSON
     * @param version everything that it depends on beside address, form and language
     */
    ResponseEntity<Object> of(
            ServletWebRequest request,
            Language language,
            String type,
            List<?> version,
            Supplier<?> json,
            Supplier<String> page) {
        Form form = form(request);
        if (isHeld(request, form, language, version)) {
            return null;
        }
        return form == Form.HTML
                ? headers(ResponseEntity.ok(), language)
                        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                        .body(page.get())
                : json(language, type, json);
    }

    /** The resource as JSON, or nothing where the caller holds it already. */
    ResponseEntity<Object> json(
            ServletWebRequest request, Language language, String type, List<?> version, Supplier<?> json) {
        return isHeld(request, Form.JSON, language, version) ? null : json(language, type, json);
    }

    private static ResponseEntity<Object> json(Language language, String type, Supplier<?> json) {
        return headers(ResponseEntity.ok(), language)
                .contentType(MediaType.parseMediaType(type))
                .body(json.get());
    }

    /** The form that a request asks for. */
    static Form form(ServletWebRequest request) {
        return Form.of(request.getParameter("f"), request.getHeader(HttpHeaders.ACCEPT));
    }

    /** Whether the caller holds this version already; sets its tag either way. */
    boolean isHeld(ServletWebRequest request, Form form, Language language, List<?> version) {
        HttpServletRequest asked = request.getRequest();
        return request.checkNotModified(
                tags.tag(Link.address(""), asked.getRequestURI(), asked.getQueryString(), form, language, version));
    }

    private static ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder answer, Language language) {
        return answer.cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** Begins an answer of a media type, whose body follows. */
    static void begin(ServletWebRequest request, Language language, String type) {
        HttpServletResponse response = request.getResponse();
        // Else the answer would be gathered in memory to be tagged by its content.
        ShallowEtagHeaderFilter.disableContentCaching(request.getRequest());
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** Answers with a page. */
    static void sendPage(ServletWebRequest request, Language language, String page) throws IOException {
        begin(request, language, "text/html;charset=UTF-8");
        request.getResponse().getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
