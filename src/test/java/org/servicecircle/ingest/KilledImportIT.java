package org.servicecircle.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecircle.ServiceCircleApplication;

/** A process that is killed in mid-import, on the embedded database in a file. */
class KilledImportIT {

    private static final int ROWS = 30_000;

    @TempDir
    private Path folder;

    @Test
    void leavesNothingAndARerunLeavesNoDuplicates() throws IOException, InterruptedException, SQLException {
        writeTable();
        Process killed = start();
        assertThat(readUntil(killed, "rows so far")).isTrue();
        // On Linux this is kill -9.
        killed.destroyForcibly().waitFor();
        assertThat(ask("select count(*) from facility")).isEqualTo("0");
        assertThat(ask("select count(*) from place")).isEqualTo("0");
        assertThat(ask("select status from import_job")).isEqualTo("RUNNING");

        Process rerun = start();
        readUntil(rerun, "no line has this");
        assertThat(rerun.waitFor()).isZero();
        assertThat(ask("select count(*) from facility")).isEqualTo(String.valueOf(ROWS));
        assertThat(ask("select status from import_job order by id limit 1")).isEqualTo("INTERRUPTED");
        assertThat(ask("select status from import_job order by id desc limit 1"))
                .isEqualTo("DONE");
        assertThat(ask("select data_version from place")).isEqualTo("1");
    }

    private void writeTable() throws IOException {
        StringBuilder csv = new StringBuilder("ref,name,lon,lat,category\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append("F").append(i).append(",示意,117.2,39.05,elder.dining\n");
        }
        Files.writeString(folder.resolve("facilities.csv"), csv);
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ServiceCircleApplication.class.getName(),
                "--spring.main.web-application-type=none",
                "--spring.datasource.url=jdbc:h2:file:./data/service-circle;DB_CLOSE_ON_EXIT=FALSE",
                "--service-circle.network-dir=data/network",
                "--import",
                "facilities.csv"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** Reads the log up to a line with the text, or to its end. */
    private static boolean readUntil(Process process, String text) throws IOException {
        BufferedReader log = process.inputReader();
        String line = log.readLine();
        while (line != null && !line.contains(text)) {
            line = log.readLine();
        }
        return line != null;
    }

    private String ask(String query) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("data/service-circle").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
