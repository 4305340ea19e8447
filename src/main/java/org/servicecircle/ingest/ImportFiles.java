package org.servicecircle.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecircle.geo.Datum;
import org.servicecircle.geo.InputReference;
import org.servicecircle.ingest.table.Table;
import org.servicecircle.ingest.table.TableKind;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of one import, in the order in which they build on one another.
 *
 * @param files at least one
 */
record ImportFiles(List<ImportFile> files) {

    private static final String SHIPPED = "gis-data/";
    private static final String MANIFEST = "manifest.csv";

    /** Tables that are read by others, not imported. */
    private static final Set<String> NO_TABLES = Set.of(MANIFEST, "osm-categories.csv");

    /** With one of these, an OSM extract beside them only gives the network and the base map. */
    private static final Set<TableKind> OF_A_PLACE =
            Set.of(TableKind.STREETS, TableKind.COMMUNITIES, TableKind.DWELLINGS, TableKind.FACILITIES);

    /** The file, or the files of the folder (not of folders in it). */
    static ImportFiles of(ImportOptions options) throws IOException {
        Path path = options.path();
        if (Files.isDirectory(path)) {
            try (Stream<Path> entries = Files.list(path)) {
                return of(entries.filter(Files::isRegularFile).toList(), options);
            }
        }
        if (!Files.isReadable(path)) {
            throw new ImportFailedException(
                    "找不到或无法读取要导入的文件 / there is no readable file or folder " + path.toAbsolutePath() + ".",
                    "A relative path counts from the working directory, "
                            + Path.of("").toAbsolutePath() + ".");
        }
        return of(List.of(path), options);
    }

    private static ImportFiles of(List<Path> paths, ImportOptions options) throws IOException {
        List<ImportFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = path.getFileName().toString();
            if (paths.size() == 1 || (ImportFile.importable(name) && !NO_TABLES.contains(name))) {
                Resource resource = new FileSystemResource(path);
                SourceNote note = SourceNote.handedIn(name, datum(name, resource, options));
                files.add(file(name, resource, options.kind(), note));
            }
        }
        return ordered(files);
    }

    /** What was asked for goes before what the file says: many shapefiles of GCJ-02 claim to be WGS-84. */
    private static String datum(String name, Resource resource, ImportOptions options) throws IOException {
        Optional<InputReference> reference = Optional.ofNullable(options.reference());
        if (reference.isEmpty() && !ImportFile.isOsm(name)) {
            reference = Table.of(resource).reference();
        }
        return reference.map(InputReference::label).orElse(Datum.WGS84.label());
    }

    /** The data that comes with the program; empty if it was built without. */
    static Optional<ImportFiles> shipped(boolean referenceOnly) throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Resource manifest = resolver.getResource("classpath:" + SHIPPED + MANIFEST);
        Map<String, SourceNote> notes = manifest.exists() ? SourceNote.readManifest(manifest) : Map.of();
        List<ImportFile> files = new ArrayList<>();
        for (Resource resource : resolver.getResources("classpath*:" + SHIPPED + "**/*.*")) {
            String url = resource.getURL().toString();
            String name = url.substring(url.lastIndexOf(SHIPPED) + SHIPPED.length());
            boolean wanted = !referenceOnly || name.startsWith("reference/");
            if (wanted && ImportFile.importable(name) && !NO_TABLES.contains(resource.getFilename())) {
                SourceNote note = notes.getOrDefault(name, SourceNote.handedIn(name, null));
                files.add(file(name, resource, null, note));
            }
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(ordered(files));
    }

    private static ImportFile file(String name, Resource resource, TableKind wanted, SourceNote note)
            throws IOException {
        if (ImportFile.isOsm(name)) {
            return new ImportFile(name, resource, null, note);
        }
        Optional<TableKind> kind = Optional.ofNullable(wanted);
        kind = kind.isPresent() ? kind : Table.of(resource).guessKind();
        return new ImportFile(
                name,
                resource,
                kind.orElseThrow(() -> new ImportFailedException(
                        "看不出 " + name + " 是什么数据 / cannot tell from its columns what " + name + " holds.",
                        "Name it with --kind, one of: " + TableKind.codes())),
                note);
    }

    private static ImportFiles ordered(List<ImportFile> files) {
        if (files.isEmpty()) {
            throw new ImportFailedException(
                    "文件夹里没有可导入的文件 / the folder holds nothing to import.",
                    "Put .osm.pbf, .geojson, .csv or zipped shapefiles (.zip) in it.");
        }
        if (files.stream().filter(ImportFile::osm).count() > 1) {
            throw new ImportFailedException(
                    "一次只能导入一个 OSM 文件 / more than one OSM extract in the folder.",
                    "An OSM extract describes a whole place: import one of them.");
        }
        return new ImportFiles(files.stream()
                .sorted(Comparator.comparingInt((ImportFile file) ->
                                file.osm() ? -1 : file.kind().ordinal())
                        .thenComparing(ImportFile::name))
                .toList());
    }

    /** The OSM extract among them, if any. */
    Optional<ImportFile> osm() {
        return files.stream().filter(ImportFile::osm).findFirst();
    }

    /** Whether an OSM extract among them is all that tells of streets, homes and services. */
    boolean osmIsTheWholePlace() {
        return osm().isPresent() && files.stream().noneMatch(file -> !file.osm() && OF_A_PLACE.contains(file.kind()));
    }

    /** Whether one of them has rows of one of these kinds. */
    boolean has(TableKind... kinds) {
        return files.stream().anyMatch(file -> Arrays.asList(kinds).contains(file.kind()));
    }
}
