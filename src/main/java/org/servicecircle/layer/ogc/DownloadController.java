package org.servicecircle.layer.ogc;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.file.FeatureFormat;
import org.servicecircle.file.FeatureTable;
import org.servicecircle.file.FileAnswer;
import org.servicecircle.file.FileParameters;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.collection.Layers;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whole collections as files, with the same parameters as their items. */
@Hidden
@RestController
class DownloadController {

    /** Files that are written at the same time; each may hold a connection to the database for minutes. */
    private static final int AT_ONCE = 4;

    private static final int COME_BACK_SECONDS = 10;
    private static final List<String> OWN = List.of("f", "lang", "bom");

    private final Snapshots snapshots;
    private final Layers layers;
    private final LayerAbout about;
    private final DownloadTables tables;
    private final FileAnswer files;
    private final Semaphore free = new Semaphore(AT_ONCE);

    DownloadController(Snapshots snapshots, Layers layers, LayerAbout about, DownloadTables tables, FileAnswer files) {
        this.snapshots = snapshots;
        this.layers = layers;
        this.about = about;
        this.tables = tables;
        this.files = files;
    }

    @GetMapping("/ogc/collections/{id}/download")
    void download(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Language callers)
            throws IOException {
        Layer layer = layers.get(id);
        FeatureFormat format = FeatureFormat.read(request.getParameter("f"));
        Language language = new FileParameters(null, request.getParameter("lang")).language(callers);
        boolean mark = Parameters.isMissing(request.getParameter("bom"))
                || Parameters.flag("bom", request.getParameter("bom"));
        ItemsQuery query = ItemsQuery.read(layer, request, OWN, ReferenceParameter.ofFile(request.getParameter("crs")));
        PlaceFacts facts = snapshots.current().facts();
        FileAnswer.File file = new FileAnswer.File(
                format,
                language,
                FeatureTable.fileName(name(layer, facts, language), query.reference()),
                List.of(query.content().version(), mark, String.valueOf(request.getQueryString())));
        if (!free.tryAcquire()) {
            throw ProblemException.tooMany("too-many-downloads", COME_BACK_SECONDS);
        }
        try {
            files.send(file, () -> tables.of(query, format, mark, facts, language), request, response);
        } finally {
            free.release();
        }
    }

    private String name(Layer layer, PlaceFacts facts, Language language) {
        return about.title(layer, language) + "_" + about.place(facts, language);
    }
}
