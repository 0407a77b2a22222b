package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Notification;
import eu.dossier.core.time.Moment;
import java.util.Optional;

/** A report to an authority. */
public record ReleasedNotification(
        String id,
        String authority,
        Notification.Regime regime,
        Notification.Stage stage,
        Optional<Notification.Status> status,
        Optional<Moment> at,
        Optional<Moment> due,
        Optional<String> reference,
        Optional<LocalText> note,
        Marks marks)
        implements ReleasedItem {}
