package io.woocom.local.identity;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where documents outlive the process: named texts on named shelves.
///
/// A write is all or nothing, and done when the method returns: a process killed at any moment
/// afterwards finds the document, one killed before finds the old one. Readers hold the documents
/// in memory and read the vault once, at start. One process at a time.
interface Vault {

    Map<String, String> documents(String shelf);

    void write(String shelf, String name, String document);

    void remove(String shelf, String name);

    /// In the directory if there is one, otherwise nowhere: the memory of the readers is then all
    /// there is.
    static Vault in(Optional<Path> directory) {
        return directory.<Vault>map(FileVault::new).orElseGet(ForgetfulVault::new);
    }
}
