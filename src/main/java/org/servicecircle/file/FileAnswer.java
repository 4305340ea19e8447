package org.servicecircle.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.servicecircle.web.Language;
import org.servicecircle.web.VersionTags;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Sends a table as a file to be kept, row by row. */
@Component
public class FileAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(FileAnswer.class);

    private final VersionTags tags;

    FileAnswer(VersionTags tags) {
        this.tags = tags;
    }

    /**
     * One file.
     *
     * @param name without extension; in any script
     * @param version everything that the file depends on beside its format and language
     */
    public record File(FileKind kind, Language language, String name, List<Object> version) {}

    /** Sends it, or 304 when the caller holds the same already. */
    public <R> void send(File file, Supplier<Table<R>> table, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Else the answer would be gathered in memory to be tagged by its content.
        ShallowEtagHeaderFilter.disableContentCaching(request);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, file.language().tag());
        String tag = tags.tag(file.kind(), file.language(), file.version());
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        Table<R> whole = table.get();
        response.setContentType(file.kind().contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(FileName.of(file.name(), file.kind()), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try {
            file.kind().write(whole, response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("The caller left before the file was written", gone);
        }
    }
}
