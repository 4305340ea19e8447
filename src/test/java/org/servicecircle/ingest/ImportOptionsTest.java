package org.servicecircle.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecircle.ingest.table.TableKind;

class ImportOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--import ../x.osm.pbf --replace",
                "--import=../x.osm.pbf --replace",
                "--replace --import ../x.osm.pbf"
            })
    void bothFormsOfTheArgument(String line) {
        ImportOptions options = parse(line);
        assertThat(options.path()).isEqualTo(Path.of("../x.osm.pbf"));
        assertThat(options.replace()).isTrue();
        assertThat(options.strict()).isFalse();
    }

    @Test
    void readsWhatGoesWithIt() {
        ImportOptions options = parse("--import a.csv --strict --kind facilities --datum GCJ-02 --server.port=0"
                + " --total-residents 100 --elders60=30 --time-zone Europe/Malta --street-level 8");
        assertThat(options.strict()).isTrue();
        assertThat(options.kind()).isEqualTo(TableKind.FACILITIES);
        assertThat(options.reference().label()).isEqualTo("GCJ-02");
        assertThat(options.osm().total()).isEqualTo(new PeopleTotal(100, 30, null));
        assertThat(options.osm().timeZone()).isEqualTo(ZoneId.of("Europe/Malta"));
        assertThat(options.osm().streetLevel()).isEqualTo(8);
    }

    @Test
    void noImportWithoutTheArgument() {
        assertThat(ImportOptions.parse(List.of("--server.port=0", "--strict"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--import",
                "--import --strict",
                "--import=",
                "--import a.csv --datum here",
                "--import a.csv --kind people",
                "--import a.csv --total-residents many",
                "--import a.csv --total-residents 5 --elders60 6",
                "--import a.csv --time-zone Mars"
            })
    void refusesValuesThatMakeNoSense(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(ImportFailedException.class);
    }

    private static ImportOptions parse(String line) {
        return ImportOptions.parse(List.of(line.split(" "))).orElseThrow();
    }
}
