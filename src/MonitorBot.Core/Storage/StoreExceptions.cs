namespace MonitorBot.Core.Storage;

/// <summary>The store cannot be opened; the message is Indonesian and says the way out.</summary>
public abstract class StoreRefusedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Another process holds the store.</summary>
public sealed class StoreInUseException(string path, Exception? inner = null) : StoreRefusedException(
    $"Basis data {path} sedang dipakai oleh MonitorBot lain. Hentikan program itu terlebih dahulu, atau gunakan perintahnya di chat.", inner);

/// <summary>The file is empty, foreign, gone or unreadable. It is never replaced by a fresh one.</summary>
public sealed class StoreDamagedException(string path, string what, Exception? inner = null) : StoreRefusedException(
    $"Basis data {path} tidak dapat dipakai: {what}. Berkas itu tidak diubah. Pulihkan dari cadangan dengan: MonitorBot pulihkan FOLDER_CADANGAN. "
    + "Bila memang hendak memulai dari awal, pindahkan seluruh isi folder data ke tempat lain.", inner);

/// <summary>A newer program wrote the store; this one could not keep what that one added.</summary>
public sealed class StoreTooNewException(string path, int found, int known) : StoreRefusedException(
    $"Basis data {path} ditulis oleh MonitorBot yang lebih baru (skema {found}, program ini mengenal sampai {known}). "
    + "Jalankan versi terbaru, atau pulihkan cadangan yang dibuat sebelum pembaruan.");

/// <summary>The store failed while in use (disk, file) and takes no more work; the process must end and be started again.</summary>
public sealed class StoreFailedException(Exception inner)
    : Exception("Basis data berhenti karena galat penyimpanan; program harus dijalankan ulang.", inner);
