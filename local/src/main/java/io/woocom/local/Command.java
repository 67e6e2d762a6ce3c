package io.woocom.local;

import java.util.List;

/// One word after `./woocom`.
public interface Command {

    String name();

    /// What `--help` prints.
    String help();

    /// @param arguments what follows the name
    /// @return the exit code
    /// @throws Mistake what is printed in one line, with its exit code
    int run(List<String> arguments) throws Mistake, InterruptedException;
}
