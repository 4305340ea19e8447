package org.servicecircle.ingest;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.servicecircle.dataset.BilingualName;
import org.servicecircle.dataset.DataSource;
import org.servicecircle.dataset.DataSourceRepository;
import org.servicecircle.dataset.Place;
import org.servicecircle.dataset.PlaceRepository;
import org.servicecircle.ingest.ImportOptions.OsmChoices;
import org.servicecircle.ingest.osm.OsmArea;
import org.servicecircle.ingest.osm.OsmExtract;
import org.servicecircle.ingest.table.TableKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/** What one import does inside its transaction: every file in order, then the place's new version. */
@Component
class PlaceLoad {

    /** Kinds of import jobs. */
    static final String SHIPPED = "shipped";

    static final String OSM = "osm";
    static final String TABLES = "tables";

    private static final Logger LOG = LoggerFactory.getLogger(PlaceLoad.class);
    private static final BilingualName HEXI = new BilingualName("天津市河西区", "Hexi District, Tianjin");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final EntityManager store;
    private final PlaceRepository places;
    private final DataSourceRepository sources;
    private final ImportJobRepository jobs;
    private final TableIntake tables;
    private final OsmIntake osm;
    private final OsmFile osmFile;
    private final ResidentSpread spread;
    private final Clock clock = Clock.systemUTC();

    PlaceLoad(
            EntityManager store,
            PlaceRepository places,
            DataSourceRepository sources,
            ImportJobRepository jobs,
            TableIntake tables,
            OsmIntake osm,
            OsmFile osmFile,
            ResidentSpread spread) {
        this.store = store;
        this.places = places;
        this.sources = sources;
        this.jobs = jobs;
        this.tables = tables;
        this.osm = osm;
        this.osmFile = osmFile;
        this.spread = spread;
    }

    /** The options under which the data that comes with the program is loaded: a bad row in it must not stop the start. */
    static ImportOptions shippedOptions() {
        OsmChoices choices = new OsmChoices(HEXI.zh(), HEXI.en(), SHANGHAI, null, null, null, null);
        ImportOptions plain = ImportOptions.of(Path.of(""));
        return new ImportOptions(plain.path(), null, plain.reference(), false, false, choices);
    }

    /** Whether the store holds these very files already. */
    boolean isLoaded(ImportFiles files) throws IOException {
        for (ImportFile file : files.files()) {
            Optional<DataSource> stored = sources.findByFile(file.name());
            if (stored.isEmpty() || !file.sha256().equals(stored.get().sha256())) {
                return false;
            }
        }
        return true;
    }

    /** @throws ImportFailedException if a whole place would replace more than the untouched shipped data, unasked */
    void requireMayReplace(ImportFiles files, ImportOptions options) {
        boolean own = jobs.findAllByOrderByIdDesc().stream()
                .anyMatch(job -> job.status() == ImportStatus.DONE && !SHIPPED.equals(job.kind()));
        if (files.osmIsTheWholePlace() && own && !options.replace()) {
            throw new ImportFailedException(
                    "库中已有导入的数据，OSM 导入会替换全部内容 / the store holds imported data, and an OSM import replaces all of it.",
                    "Add --replace to replace it, or start in another folder.");
        }
    }

    /** Loads everything. Call in a transaction, which is rolled back if this throws. */
    void load(ImportFiles files, ImportOptions options, ImportTally tally) {
        try {
            loadReferenceIfAbsent(files, tally);
            boolean wholePlace = files.osmIsTheWholePlace();
            if (wholePlace) {
                osm.clearPlace();
            }
            OsmArea enclosing = null;
            for (ImportFile file : files.files()) {
                OsmArea found = load(file, wholePlace, options, tally);
                enclosing = found == null ? enclosing : found;
            }
            if (wholePlace) {
                spreadPeople(options.osm(), options, tally);
            }
            requireSuccess(options, tally);
            recordPlace(files, options, enclosing);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void loadReferenceIfAbsent(ImportFiles files, ImportTally tally) throws IOException {
        boolean absent =
                store.createQuery("select count(c) from Category c", Long.class).getSingleResult() == 0;
        if (!absent || files.has(TableKind.CATEGORIES)) {
            return;
        }
        Optional<ImportFiles> reference = ImportFiles.shipped(true);
        if (reference.isPresent()) {
            for (ImportFile file : reference.get().files()) {
                load(file, false, shippedOptions(), tally);
            }
        }
    }

    /** @return the area around the whole place, if the file tells of one; else null */
    private OsmArea load(ImportFile file, boolean wholePlace, ImportOptions options, ImportTally tally)
            throws IOException {
        long start = System.nanoTime();
        long before = tally.taken();
        String sha256 = file.sha256();
        if (file.note().sha256() != null && !file.note().sha256().equalsIgnoreCase(sha256)) {
            throw new ImportFailedException(
                    file.name() + " 与清单中的校验值不符 / does not have the SHA-256 that the manifest says.",
                    "The file is damaged, or was changed without the manifest.");
        }
        SourceNote note = file.note();
        OsmArea enclosing = null;
        if (file.osm()) {
            OsmExtract extract = osmFile.read(file, !wholePlace, options.osm());
            osm.storeNetwork(extract, file.name(), tally);
            if (wholePlace) {
                osm.storePlace(extract, file.name(), tally);
            }
            enclosing = extract.enclosing();
            note = note.datedIfUnknown(day(extract.dataTime()));
        } else {
            tables.take(file, tally);
        }
        listSource(note.toSource(file.name(), sha256));
        double seconds = (System.nanoTime() - start) / 10_000_000 / 100.0;
        LOG.info("{}: {} rows in {} s", file.name(), tally.taken() - before, seconds);
        return enclosing;
    }

    /** OpenStreetMap dates its extracts in UTC. */
    private static LocalDate day(Instant time) {
        return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    private void listSource(DataSource source) {
        sources.findByFile(source.file()).ifPresent(old -> {
            sources.delete(old);
            sources.flush();
        });
        // Flushed: the next file's batches clear the session, and with it whatever is not yet written.
        sources.saveAndFlush(source);
    }

    private void spreadPeople(OsmChoices choices, ImportOptions options, ImportTally tally) throws IOException {
        if (choices.total() != null) {
            spread.overAll(choices.total());
            spread.sumUp();
        }
        if (choices.residentsFile() != null) {
            String name = choices.residentsFile().getFileName().toString();
            SourceNote note = SourceNote.handedIn(name, null);
            FileSystemResource resource = new FileSystemResource(choices.residentsFile());
            load(new ImportFile(name, resource, TableKind.RESIDENTS, note), false, options, tally);
        }
    }

    private static void requireSuccess(ImportOptions options, ImportTally tally) {
        String where = tally.rejectFile().map(Path::toString).orElse("");
        if (options.strict() && tally.rejected() > 0) {
            throw new ImportFailedException(
                    "严格模式：有 " + tally.rejected() + " 行不合格，全部未导入 / strict: " + tally.rejected()
                            + " bad rows, so nothing was imported.",
                    "Mend the rows listed in " + where + ", or leave --strict out to import the others.");
        }
        if (tally.taken() == 0) {
            throw new ImportFailedException(
                    "没有一行可以导入 / there is not one row to import (" + tally + ").",
                    where.isEmpty() ? "The file is empty." : "The reasons are listed in " + where + ".");
        }
    }

    private void recordPlace(ImportFiles files, ImportOptions options, OsmArea enclosing) {
        store.flush();
        Optional<Place> before = places.findCurrent();
        OsmChoices choices = options.osm();
        boolean renamed = files.osmIsTheWholePlace() || before.isEmpty() || choices.placeZh() != null;
        BilingualName name = renamed
                ? PlaceName.of(choices, enclosing, options.path())
                : before.get().name();
        ZoneId zone = choices.timeZone() != null
                ? choices.timeZone()
                : renamed ? PlaceZone.guess(store) : before.get().timeZone();
        places.recordLoad(name, zone, peopleKnown(), clock.instant());
    }

    private boolean peopleKnown() {
        Object[] counts = store.createQuery(
                        "select count(d), count(d.people.residents) from Dwelling d", Object[].class)
                .getSingleResult();
        return (Long) counts[0] > 0 && counts[0].equals(counts[1]);
    }
}
