package io.woocom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @ParameterizedTest
    @CsvSource({
        "run --help, 0",
        "token --help, 0",
        "fly, 2",
        "run --fast, 2",
        "run --port, 2",
        "run --port=eighty, 2",
        "run here, 2",
        "token, 2",
        "token king, 2",
        "token admin a b, 2",
        "token admin --url http://127.0.0.1:1, 1"
    })
    void mistakes_end_with_their_exit_code(String line, int exitCode) throws Exception {
        assertThat(Main.run(Commands.ALL, List.of(line.split(" ")))).isEqualTo(exitCode);
    }
}
