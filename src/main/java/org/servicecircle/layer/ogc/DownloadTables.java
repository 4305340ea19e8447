package org.servicecircle.layer.ogc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.file.Fact;
import org.servicecircle.file.Feature;
import org.servicecircle.file.FeatureFiles;
import org.servicecircle.file.FeatureFormat;
import org.servicecircle.file.FeatureTable;
import org.servicecircle.file.Field;
import org.servicecircle.file.FileContent;
import org.servicecircle.file.FileWords;
import org.servicecircle.file.TitledField;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.collection.Selection;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** What a file of a collection holds: its features as they are read, and what a reader must know of them. */
@Component
class DownloadTables {

    private final LayerAbout about;
    private final FeatureFiles files;
    private final FileWords words;

    DownloadTables(LayerAbout about, FeatureFiles files, FileWords words) {
        this.about = about;
        this.files = files;
        this.words = words;
    }

    FileContent of(ItemsQuery query, FeatureFormat format, boolean mark, PlaceFacts facts, Language language) {
        Selection all = Selection.all(query.condition(), query.order());
        return out -> query.content().read(all, features -> {
            files.of(format, table(query, features, facts, language), mark).write(out);
            return null;
        });
    }

    private FeatureTable table(ItemsQuery query, Stream<Feature> features, PlaceFacts facts, Language language) {
        Layer layer = query.layer();
        return new FeatureTable(
                layer.id().replace('-', '_'),
                about.title(layer, language),
                query.chosen().stream()
                        .map(field -> new TitledField(field, about.title(field, language)))
                        .toList(),
                layer.geometry(),
                query.reference(),
                words.sheets(language),
                facts(query, facts, language),
                chosen(query, features));
    }

    private List<Fact> facts(ItemsQuery query, PlaceFacts facts, Language language) {
        return List.of(
                fact("place", about.place(facts, language), language),
                fact("layer", about.description(query.layer(), language), language),
                fact("statement", about.statement(facts, language), language),
                fact("attribution", about.attribution(), language),
                words.reference(query.reference(), language));
    }

    private Fact fact(String code, String text, Language language) {
        return new Fact(code, about.say(language, "fact." + code), text, "statement".equals(code));
    }

    /** The features with the values of the chosen fields only. */
    private static Stream<Feature> chosen(ItemsQuery query, Stream<Feature> features) {
        List<Field> all = query.layer().fields();
        if (query.chosen().equals(all)) {
            return features;
        }
        int[] places = query.chosen().stream().mapToInt(all::indexOf).toArray();
        return features.map(feature -> {
            List<Object> values = new ArrayList<>(places.length);
            for (int place : places) {
                values.add(feature.values().get(place));
            }
            return new Feature(feature.id(), feature.geometry(), Collections.unmodifiableList(values));
        });
    }
}
