package org.servicecircle.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Tomcat says when it refuses a request before the application sees it, such as an address with forbidden
 * characters: problem details here too, in both languages because the caller's is not read yet.
 *
 * <p>Tomcat makes it by name, so it is public and takes nothing.
 */
public final class RefusalReport extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalReport.class);
    private static final int FIRST_ERROR = 400;
    private static final String BODY = """
            {"type":"/problems/invalid-request","title":"请求有误 Invalid request","status":%d,\
            "detail":"请求无法读懂，请检查地址中的字符。 The request cannot be read; please check the characters of \
            its address.","code":"invalid-request"}""";

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            response.getReporter().write(BODY.formatted(status));
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("The caller left before the refusal was written", gone);
        }
    }
}
