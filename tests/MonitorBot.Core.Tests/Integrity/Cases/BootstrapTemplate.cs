namespace MonitorBot.Core.Integrity.Cases;

internal static class BootstrapTemplate
{
    public const string Html = """"
        <!doctype html>
        <html lang="id">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="csrf-token" content="mZ1x8p2Qk0">
        <meta name="description" content="Situs resmi Dinas Perumahan Rakyat dan Kawasan Permukiman Provinsi Kalimantan Timur">
        <meta name="keywords" content="disperkim, kaltim, perumahan, permukiman">
        <title>{{TITLE}}</title>
        <link href="https://fonts.googleapis.com/css2?family=Inter&display=swap" rel="stylesheet">
        <link href="https://cdn.jsdelivr.net/npm/bootstrap@5.3.2/dist/css/bootstrap.min.css" rel="stylesheet">
        <link href="/css/app.css?id=77ab" rel="stylesheet">
        <style>[v-cloak]{display:none}.preloader{position:fixed;inset:0;background:#fff;z-index:9999}.wow{visibility:hidden}.modal{display:none}.tab-pane{display:none}.tab-pane.active{display:block}</style>
        {{HEAD}}
        </head>
        <body>
        {{TOP}}
        <div class="preloader" id="preloader"><div class="spinner-border"></div></div>
        <header class="navbar navbar-expand-lg fixed-top"><div class="container"><a class="navbar-brand" href="/"><img src="/img/logo.png" alt="Logo Pemprov Kaltim"> DISPERKIM</a>
        <ul class="navbar-nav"><li class="nav-item"><a href="/">Beranda</a></li><li class="nav-item dropdown"><a href="#">Profil</a><div class="dropdown-menu"><a href="/profil/sejarah">Sejarah</a><a href="/profil/tupoksi">Tugas dan Fungsi</a></div></li><li><a href="/berita">Berita</a></li><li><a href="/artikel">Artikel</a></li><li><a href="/agenda">Agenda</a></li><li><a href="/layanan">Layanan</a></li>{{NAV}}</ul></div></header>
        <section class="hero carousel slide"><div class="carousel-inner"><div class="carousel-item active"><img src="/storage/slide/1.jpg" alt="Selamat datang"></div><div class="carousel-item" style="display:none"><img src="/storage/slide/2.jpg" alt="Maklumat pelayanan"></div></div></section>
        <section class="container berita"><h2>Berita Terkini</h2><div class="row">
        <div class="col-md-4"><div class="card"><img src="/storage/berita/a.jpg" alt="Bedah rumah"><div class="card-body"><p class="date">Jumat, 20 November 2026</p><h5><a href="/berita/bedah-rumah-tahap-iii-dimulai">Bedah Rumah Tahap III Dimulai</a></h5><p>Sebanyak 250 rumah tidak layak huni mulai dibedah pekan ini.</p></div></div></div>
        <div class="col-md-4"><div class="card"><div class="card-body"><p class="date">Rabu, 18 November 2026</p><h5><a href="/berita/kunjungan-kerja-komisi-iii-dprd">Kunjungan Kerja Komisi III DPRD</a></h5><p>Komisi III meninjau kesiapan data perumahan.</p></div></div></div>
        </div>{{CONTENT}}</section>
        <section class="container"><ul class="nav nav-tabs"><li><a data-bs-toggle="tab" href="#tab1">Pengumuman</a></li><li><a data-bs-toggle="tab" href="#tab2">Unduhan</a></li></ul><div class="tab-content"><div class="tab-pane active" id="tab1"><p>Seleksi tenaga fasilitator lapangan 2027</p></div><div class="tab-pane" id="tab2"><a href="/storage/renstra.pdf">Renstra 2024-2029</a> <a href="https://jdih.kaltimprov.go.id/">JDIH</a></div></div></section>
        <aside class="container">{{SIDE}}</aside>
        <footer class="footer"><div class="row"><div class="col"><h6>Tautan Terkait</h6><ul><li><a href="https://kaltimprov.go.id">Pemprov Kaltim</a></li><li><a href="https://www.pu.go.id">Kementerian PU</a></li></ul></div></div>{{FOOT}}<p>Hak Cipta &copy; 2026</p></footer>
        <div class="modal fade" id="popup" tabindex="-1" aria-hidden="true"><div class="modal-dialog"><div class="modal-body"><img src="/storage/popup.jpg" alt="Pengumuman"><a href="https://skm.kaltimprov.go.id/survei">Isi Survei Kepuasan Masyarakat</a></div></div></div>
        <script src="https://cdn.jsdelivr.net/npm/bootstrap@5.3.2/dist/js/bootstrap.bundle.min.js"></script>
        <script>window.addEventListener('load',function(){document.getElementById('preloader').style.display='none';});</script>
        {{END}}
        </body></html>
        """";
}
