package org.servicecircle.file;

import org.servicecircle.geo.OutputReference;
import org.servicecircle.web.Language;
import org.servicecircle.web.Texts;
import org.springframework.stereotype.Component;

/** What files say of themselves. */
@Component
public class FileWords {

    private final Texts texts;

    FileWords(Texts texts) {
        this.texts = texts;
    }

    /** In which reference a file is; GCJ-02 and BD-09 with a warning that stands in every row. */
    public Fact reference(OutputReference reference, Language language) {
        boolean shifted = reference.epsg().isEmpty();
        String text = shifted ? texts.say(language, "file.shifted", reference.label()) : reference.label();
        return new Fact("reference", texts.say(language, "file.label.reference"), text, shifted);
    }

    /** What spreadsheets say beside their table. */
    public SheetWords sheets(Language language) {
        return new SheetWords(texts.say(language, "file.about"), texts.say(language, "file.too-long"));
    }
}
