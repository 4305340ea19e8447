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

/** Sends rows as a file to be kept, one after another. */
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
     * @param version everything that the file depends on beside its type and language
     */
    public record File(FileType type, Language language, String name, List<Object> version) {}

    /**
     * Sends it, or 304 when the caller holds the same already.
     *
     * @param content not asked for when the caller holds it
     */
    public void send(File file, Supplier<FileContent> content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Else the answer would be gathered in memory to be tagged by its content.
        ShallowEtagHeaderFilter.disableContentCaching(request);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, file.language().tag());
        String tag = tags.tag(file.type(), file.language(), file.version());
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        FileContent whole = content.get();
        response.setContentType(file.type().contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(file));
        try {
            whole.write(response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("The caller left before the file was written", gone);
        } catch (RuntimeException fault) {
            // What is sent instead, if nothing was sent yet, is neither this file nor to be kept.
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            response.setHeader(HttpHeaders.ETAG, null);
            throw fault;
        }
    }

    private static String attachment(File file) {
        return ContentDisposition.attachment()
                .filename(FileName.of(file.name(), file.type()), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
