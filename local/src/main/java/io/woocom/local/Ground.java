package io.woocom.local;

import io.woocom.local.engines.Engines;
import io.woocom.local.identity.IdentityServer;
import io.woocom.local.mail.MailFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What a world is built on here: running engines, with every table, queue and bucket of the
/// manifest in them.
///
/// @param store the folder of tables and stream positions, if they have one
/// @param environment the variables a function finds in Lambda, by the same names: `TABLE_…`,
///   `QUEUE_…` (addresses), `BUCKET_…`
/// @param address of the shop
public record Ground(
        LocalSettings settings,
        Optional<Path> store,
        Engines engines,
        IdentityServer identity,
        MailFolder mail,
        Map<String, String> environment,
        URI address) {}
