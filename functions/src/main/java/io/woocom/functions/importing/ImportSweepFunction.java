package io.woocom.functions.importing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.woocom.domain.importing.Import;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.importing.ImportState;
import io.woocom.domain.importing.Imports;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.World;
import io.woocom.functions.events.Sweep;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes up imports that nobody works on any more: uploaded but never begun, or begun and fallen
/// silent. Gives up announcements to which no file came.
public final class ImportSweepFunction implements RequestHandler<ScheduledEvent, @Nullable Void> {

    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Imports imports;
    private final ReadFile readFile;
    private final InstantSource clock;

    public ImportSweepFunction() {
        this(World.lambda());
    }

    public ImportSweepFunction(World world) {
        this(world.imports(), world.readFile(), world.clock());
    }

    public ImportSweepFunction(Imports imports, ReadFile readFile, InstantSource clock) {
        this.imports = imports;
        this.readFile = readFile;
        this.clock = clock;
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent event, Context context) {
        Sweep.each("imports", imports.unfinished(), this::lookAt);
        return null;
    }

    private void lookAt(Import one) {
        var now = clock.instant();
        if (one.isSilentAt(now)) {
            readFile.read(one.id());
        } else if (one.state() instanceof ImportState.AwaitingUpload(var until)) {
            if (now.isAfter(one.createdAt().plus(GRACE))) {
                readFile.read(one.id());
            }
            if (now.isAfter(until.plus(GRACE))) {
                giveUp(one.id());
            }
        }
    }

    private void giveUp(ImportId id) {
        try {
            imports.find(id)
                    .filter(one -> one.state() instanceof ImportState.AwaitingUpload)
                    .map(one ->
                            one.fail(
                                    Remark.onFile("upload_expired", "no file was uploaded in time"),
                                    clock.instant()))
                    .ifPresent(failed -> imports.save(failed, Optional.empty()));
        } catch (Refusal.Stale _) {
            // it came after all
        }
    }
}
