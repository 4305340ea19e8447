package org.servicecircle.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DatabaseFailureTest {

    @TempDir
    private Path folder;

    @Test
    void saysThatAnotherInstanceHoldsTheData() throws IOException, SQLException {
        open().close();
        try (FileChannel file = FileChannel.open(folder.resolve("held.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            Throwable refusal = catchThrowable(this::open);
            FailureAnalysis analysis =
                    new DatabaseFailureAnalyzer().analyze(new IllegalStateException("could not start", refusal));
            assertThat(analysis.getDescription()).contains("Another instance holds ./data");
            assertThat(analysis.getAction()).contains("Stop the other instance");
        }
    }

    @Test
    void saysThatTheDatabaseIsAwayOrRefusesTheUser() {
        DatabaseFailureAnalyzer analyzer = new DatabaseFailureAnalyzer();
        assertThat(analyzer.analyze(new SQLException("Connection refused", "08001"))
                        .getAction())
                .contains("POSTGRES_HOST");
        assertThat(analyzer.analyze(new SQLException("password authentication failed", "28P01"))
                        .getAction())
                .contains("POSTGRES_PASSWORD");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        SQLException other = new SQLException("no such table", "42S02", 42102);
        assertThat(new DatabaseFailureAnalyzer().analyze(other)).isNull();
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("held"), "sa", "");
    }
}
